package org.interlock.lrs;

/**
 * Raw data of an attachment, as it travels in a part of a multipart message. Source:
 * xAPI-Communication 1.5.2.
 *
 * @param sha2 SHA-2 hash of the content in hexadecimal digits
 * @param contentType Internet media type
 * @param content the data
 */
public record AttachmentPart(String sha2, String contentType, byte[] content) {}

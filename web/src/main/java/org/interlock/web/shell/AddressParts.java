package org.interlock.web.shell;

import org.omnifaces.util.Faces;

/**
 * The parts of a page's address after its name: in {@code /lesson/F01/3} they are F01 and 3. Asked
 * of the request as it is; injecting them looked through the whole call stack for each.
 */
public final class AddressParts {

  private AddressParts() {}

  /**
   * A part as it was typed.
   *
   * @param index its place, from 0
   * @return null where the address has no such part
   */
  public static String text(int index) {
    String after = Faces.getRequestPathInfo();
    if (after == null) {
      return null;
    }
    String[] parts = after.substring(1).split("/");
    return index < parts.length && !parts[index].isEmpty() ? parts[index] : null;
  }

  /**
   * A part that is a small whole number.
   *
   * @param index its place, from 0
   * @return null where the address has no such part, or it is something else
   */
  public static Integer number(int index) {
    String text = text(index);
    return text != null && text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }
}

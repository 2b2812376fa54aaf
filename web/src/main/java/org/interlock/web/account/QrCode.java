package org.interlock.web.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as one path of an SVG drawing, in modules, with the quiet zone that readers need. */
public final class QrCode {

  private static final int QUIET_ZONE = 4;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.MARGIN,
          QUIET_ZONE,
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M);

  private final BitMatrix modules;

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException if it is too long for one
   */
  public QrCode(String text) {
    try {
      modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("a text of " + text.length() + " characters", e);
    }
  }

  /** Width and height, in modules. */
  public int getSize() {
    return modules.getWidth();
  }

  /** Every dark run of a row as a rectangle one module high. */
  public String getPath() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y).append('h').append(x - start);
          path.append("v1H").append(start).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}

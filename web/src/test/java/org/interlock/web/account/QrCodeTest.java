package org.interlock.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS =
      "otpauth://totp/Interlock:ingrid.solheim?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
          + "&issuer=Interlock&algorithm=SHA1&digits=6&period=30";
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");
  private static final int SCALE = 4;

  @Test
  void a_phone_reads_from_the_drawing_what_was_put_in() throws ReaderException {
    QrCode code = new QrCode(ADDRESS);
    int width = code.getSize() * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    Matcher run = RUN.matcher(code.getPath());
    while (run.find()) {
      darken(pixels, width, number(run, 1), number(run, 2), number(run, 3));
    }
    BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));

    assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(ADDRESS);
  }

  private static void darken(int[] pixels, int width, int x, int y, int length) {
    for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
      Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + length) * SCALE, 0);
    }
  }

  private static int number(Matcher run, int group) {
    return Integer.parseInt(run.group(group));
  }
}

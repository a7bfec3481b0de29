package fr.orientess.sheet.form;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A link as a picture that telephones read. */
final class QrCode {

  private static final int DOTS = 6;
  private static final int WHITE = 0xFFFFFF;

  /** A denser code than that is hard to read when printed small. */
  private static final int LONGEST = 1_200;

  private QrCode() {}

  /** The picture as a {@code data:} address, or empty for a link that is too long for one. */
  static Optional<String> of(String link) {
    if (link.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var hints =
          Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 2);
      var code = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints);
      return Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(png(code)));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  private static byte[] png(BitMatrix code) {
    int size = code.getWidth() * DOTS;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

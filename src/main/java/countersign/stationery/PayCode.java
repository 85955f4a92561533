package countersign.stationery;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import countersign.billing.EpcCode;
import countersign.casework.Firm;
import countersign.casework.Invoice;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A payment QR code as a picture (EPC069-12: error correction M, bytes, no more than version 13). */
final class PayCode {

    /** Pixels for each module, so that it is still sharp on a screen that draws it larger. */
    private static final int SCALE = 6;

    /** Modules of white around it (ISO/IEC 18004, section 6.3.8). */
    private static final int QUIET = 4;

    /** As wide as it is shown, in pixels of a letter. */
    private static final int SHOWN = 150;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private PayCode() {}

    /** The code that pays what is open of an invoice; nothing where there is no account for it, or nothing open in euros. */
    static Optional<Block.Picture> of(Firm firm, Invoice invoice, String says) {
        return firm.payments()
                .seller()
                .account()
                .flatMap(account ->
                        EpcCode.of(account, invoice.open(), invoice.number().toString()))
                .map(code -> new Block.Picture(
                        new Enclosure("payment-" + invoice.number() + ".png", "image/png", draw(code)), says, SHOWN));
    }

    private static byte[] draw(String code) {
        BitMatrix modules = modules(code);
        int size = modules.getWidth() * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
            }
        }
        return Chart.png(image);
    }

    /** The bytes of UTF-8 go in as they are: banking apps know from the third line what they are. */
    private static BitMatrix modules(String code) {
        String bytes = new String(code.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return new QRCodeWriter()
                    .encode(
                            bytes,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException e) {
            throw new IllegalStateException("a payment code of " + bytes.length() + " bytes", e);
        }
    }
}

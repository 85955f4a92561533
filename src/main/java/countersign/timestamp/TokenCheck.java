package countersign.timestamp;

import countersign.checkpoint.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * Checks time stamps with nothing but their bytes: the signature, the certificate that comes along (made for time stamps, and good
 * at that moment), and whether it leads to one that the reader trusts. Whether any was revoked is not asked.
 */
public final class TokenCheck {

    private final Set<TrustAnchor> trusted;

    private TokenCheck(Collection<? extends Certificate> trusted) {
        this.trusted = trusted.stream()
                .map(certificate -> new TrustAnchor((X509Certificate) certificate, null))
                .collect(Collectors.toSet());
    }

    /** For who trusts nobody yet. */
    public static TokenCheck trustingNobody() {
        return new TokenCheck(List.of());
    }

    /**
     * For who trusts the certificates in a file.
     *
     * @param file one or more, in PEM
     * @throws IOException where it cannot be read, or holds none
     */
    public static TokenCheck trusting(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (all.isEmpty()) {
                throw new IOException(file + ": expected certificates in PEM, found none");
            }
            return new TokenCheck(all);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + ": expected certificates in PEM: " + e.getMessage(), e);
        }
    }

    /**
     * What a token says of those bytes.
     *
     * @throws IllegalArgumentException with what is wrong, where it is no token of them
     */
    public Stamp check(byte[] token, byte[] bytes) {
        try {
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            String algorithm = read.getTimeStampInfo().getMessageImprintAlgOID().getId();
            byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
            if (!MessageDigest.isEqual(digest, read.getTimeStampInfo().getMessageImprintDigest())) {
                throw new IllegalArgumentException("stamps other bytes");
            }
            Store<X509CertificateHolder> store = read.getCertificates();
            List<X509CertificateHolder> signers =
                    store.getMatches(null).stream().filter(read.getSID()::match).toList();
            if (signers.isEmpty()) {
                throw new IllegalArgumentException("brings no certificate of who signed it");
            }
            X509Certificate signer = new JcaX509CertificateConverter().getCertificate(signers.get(0));
            read.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            Date at = read.getTimeStampInfo().getGenTime();
            return new Stamp(
                    at.toInstant(),
                    signer.getSubjectX500Principal().getName(),
                    isTrusted(signer, store.getMatches(null), at));
        } catch (CMSException | TSPException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalArgumentException("is no time stamp that holds: " + e.getMessage(), e);
        }
    }

    private boolean isTrusted(X509Certificate signer, Collection<X509CertificateHolder> along, Date at)
            throws GeneralSecurityException {
        if (trusted.isEmpty()) {
            return false;
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder one : along) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(one));
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters path = new PKIXBuilderParameters(trusted, target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
        path.setRevocationEnabled(false);
        path.setDate(at);
        try {
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (java.security.cert.CertPathBuilderException leadsElsewhere) {
            return false;
        }
    }
}

package countersign.billing;

import java.util.Optional;

/**
 * An account that customers pay to.
 *
 * @param iban its number
 * @param bic the bank (ISO 9362), where it is known
 * @param holder whose account it is
 */
public record BankAccount(Iban iban, Optional<String> bic, String holder) {}

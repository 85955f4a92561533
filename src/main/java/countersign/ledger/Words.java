package countersign.ledger;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Text as it goes into columns: PostgreSQL keeps no NUL, which a stranger may well write. On both it becomes U+FFFD. */
final class Words extends AbstractArgumentFactory<String> {

    Words() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        String kept = value.replace('\0', '\uFFFD');
        return (position, statement, context) -> statement.setString(position, kept);
    }
}

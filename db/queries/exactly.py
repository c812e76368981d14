"""The one customer somebody named whole, where a guess would be worse than a question."""

from db.errors import Problem, UserError
from db.journal import Journal
from db.models import Customer
from db.text import fold

_HEX = frozenset("0123456789abcdefABCDEF")


def exactly(_journal: Journal, text: str) -> int:
    """Return the id of the customer with this id, UUID, external id or whole name, also one in the archive or trash.

    Of several with one name, whoever is in the trash counts only where nobody else is called so.

    Raises:
        UserError: nobody, or more than one, is called so.
    """
    wanted = text.strip()
    for condition in _ways(wanted):
        found = list(Customer.select(Customer.id, Customer.name, Customer.trashed_at).where(condition).tuples())
        found = [row for row in found if row[2] is None] or found
        if len(found) == 1:
            return found[0][0]
        if found:
            names = tuple(f"{name} ({customer_id})" for customer_id, name, _ in found)
            raise UserError(Problem.CUSTOMER_AMBIGUOUS, text=wanted, names=names)
    raise UserError(Problem.CUSTOMER_UNKNOWN, text=wanted)


def _ways(wanted: str) -> list[object]:
    ways: list[object] = []
    if wanted.isdecimal() and wanted.isascii() and len(wanted) < 10:
        ways.append(Customer.id == int(wanted))
    plain = wanted.replace("-", "")
    if len(plain) == 32 and set(plain) <= _HEX:
        ways.append(Customer.uuid == plain.lower())
    if wanted:
        ways += [Customer.external_id == wanted, Customer.name_folded == fold(wanted)]
    return ways

"""Whose word a promise is: only the shop's own counts for it or against it."""

from db.models import Promise
from db.records import PromiseSide

OURS = Promise.side == PromiseSide.SHOP.value
THEIRS = Promise.side == PromiseSide.CUSTOMER.value

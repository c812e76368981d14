"""Small Turkish words around the words of contact, written as Turkish writes them and folded when read."""

from db.quickentry.turkish import Case

# What may stand before or after a verb of contact and adds nothing to it.
GLUE = (
    "ben biz beni bizi bana bize o onu ona onlar onları onlara onunla kendisi kendisini kendisine"
    " kendisiyle müşteri müşteriyi müşteriye müşteriyle müşterimiz müşterimizi ve ile de da ki"
    " ise ama fakat sonra ardından bir hemen yine tekrar az önce biraz saat günü gibi kadar diye"
    " için olarak üzerinden geri hanım bey"
)
CUSTOMER_AS_OBJECT: dict[Case, str] = {
    Case.ACCUSATIVE: "müşteriyi müşterimizi hastayı danışanı onu onları kendisini kendilerini hanımı beyi",
    Case.DATIVE: "müşteriye müşterimize hastaya danışana ona onlara kendisine kendilerine hanıma beye",
}
# Right after an attempt to call.
SILENT = "dönmedi dönmüyor cevapsız"
BUSY = "kapalı kapalıydı meşgul meşguldü"
QUESTION_PARTICLES = "mi mu miydi muydu miymiş"
# Right before a verb of contact these go with it: "müşteriyi tekrar aradım".
ABSORBED = (
    "ben biz beni bizi bana bize o onu ona onlar onları onlara onunla kendisi kendisini kendisine"
    " kendisiyle müşteri müşteriyi müşteriye müşteriyle müşterimiz müşterimizi hastayı hastaya"
    " danışanı danışana ile geri"
)

"""Words of what the shop promises and says it will do, and of what the customer will, in both languages."""

# "… verdim" and the like turn `söz` into a promise of the shop.
PROMISE_GIVEN_TR = (
    "söz verdim, söz verdik, söz verildi, sözü verdik, sözünü verdik, sözünü verdim, sözü verdim, söz vermiştik"
)
PROMISE_GIVEN_EN = (
    "i promised her, i promised him, i promised them, we promised her, we promised him, we"
    " promised them, we promised, i promised, promised her, promised him, promised them,"
    " promised, i promise, we promise, guaranteed, we guaranteed, i guaranteed, assured, assured her, assured him,"
    " assured them, gave my word, gave our word"
)
PROMISE_TAKEN_BACK = (
    "verilen verdiğimiz verdiğiniz verdiği verdi etti aldı kesti kesildi konusu verecek vermiş"
    " vermişti hakkı yüzüğü geçti dinlemedi dinlemiyor"
)
SAID_BY_CUSTOMER = "dedi dediler demiş demişler diyor diyorlar söyledi söylediler söylemiş"
SAID_BY_SHOP = "dedim dedik söyledim söyledik bildirdim bildirdik diye_söyledik"
DONE_BY_SHOP = "ready hazır hazırdır hazırdı yetişir yetişecek yetiştiririz biter bitecek bitiririz teslim olur çıkar"
# Beside the words of a promise these say that it is none.
DENIALS = "wont cant cannot couldnt wouldnt not never isnt didnt dont doesnt hasnt havent no"
DOUBTS = "hopefully maybe perhaps possibly probably might belki galiba herhalde muhtemelen umarım unless"
# Said to the customer these promise that something will be there: "pazartesi gelir dedim".
DONE_WHEN_SAID = "done gelir gelecek varır ulaşır düzelir hallolur tamamlanır gider"
# What a shop does and a customer does not.
DEEDS_OF_SHOP_EN = (
    "deliver finish fix repair alter hem make remake replace redo refund install fit hang ship bake mend sew paint"
    " service true sharpen frame print prescribe knock"
)
TOLD = "said to, told her, told him, told them, told, said, said it is, told her it is"
PROMISE_BY_THEM = "she he they customer client who"
SHOP_WILL = (
    "i'll, we'll, i will, we will, we are going to, we're going to, i am going to, i'm going to,"
    " will be ready, it'll be ready, it will be ready, ready by, ready on, will be done, will be"
    " finished, told her it will, done by, said i'd, said i would, said we would, told her i'd, told him i'd,"
    " told them i'd, told her we'd, told him we'd, told them we'd, told her i would, told him i would"
)
CUSTOMER_WILL = (
    "will come, will call, will bring, will pick, will collect, will drop, will visit, will"
    " decide, will pay, will be back, she'll, he'll, they'll, she will, he will, they will, is"
    " coming, coming, wants, needs, is going to, are coming, would like, wanted, needed, coming"
    " in, coming back, is getting, getting married, going to, wants it, needs it, due, booked"
    " for, will"
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AwayCard</name>
    <message numerus="yes">
        <source>**{name}** is away until {day}; **{cover}** looks after their %n customer(s).</source>
        <translation>
            <numerusform>**{name}** is away until {day}; **{cover}** looks after their %n customer.</numerusform>
            <numerusform>**{name}** is away until {day}; **{cover}** looks after their %n customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message numerus="yes">
        <source>Prepare %n report(s)</source>
        <translation>
            <numerusform>Prepare %n report</numerusform>
            <numerusform>Prepare %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReview</name>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n could not be made</numerusform>
            <numerusform>%n could not be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them want(s) no email</source>
        <translation>
            <numerusform>%n of them wants no email</numerusform>
            <numerusform>%n of them want no email</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCharts</name>
    <message numerus="yes">
        <source>Moods noted on %n day(s), the last one {day}: {mood}.</source>
        <translation>
            <numerusform>A mood noted on %n day, {day}: {mood}.</numerusform>
            <numerusform>Moods noted on %n days, the last one {day}: {mood}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silences between %n contact(s); the present one has lasted {span}.</source>
        <translation>
            <numerusform>%n contact so far; the present silence has lasted {span}.</numerusform>
            <numerusform>Silences between %n contacts; the present one has lasted {span}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message numerus="yes">
        <source>approached %n time(s) lately</source>
        <translation>
            <numerusform>approached %n time lately</numerusform>
            <numerusform>approached %n times lately</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareBehind</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) within a year</source>
        <translation>
            <numerusform>%n promise within a year</numerusform>
            <numerusform>%n promises within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s) within a year</source>
        <translation>
            <numerusform>%n thank-you within a year</numerusform>
            <numerusform>%n thank-yous within a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message numerus="yes">
        <source>waiting for %n open hour(s)</source>
        <translation>
            <numerusform>waiting for %n open hour</numerusform>
            <numerusform>waiting for %n open hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n open minute(s)</source>
        <translation>
            <numerusform>waiting for %n open minute</numerusform>
            <numerusform>waiting for %n open minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message numerus="yes">
        <source>%n looked at within 90 days</source>
        <translation>
            <numerusform>%n looked at within 90 days</numerusform>
            <numerusform>%n looked at within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n more; type to find it</numerusform>
            <numerusform>%n more; type to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n more job</numerusform>
            <numerusform>%n more jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold this person, until newer ones take their place or you delete them: {folder}</source>
        <translation>
            <numerusform>%n backup made before still holds this person, until a newer one takes its place or you delete it: {folder}</numerusform>
            <numerusform>%n backups made before still hold this person, until newer ones take their place or you delete them: {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>One card prints its newest entries; the window shows them all. So many files of an import are named.</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written</source>
        <translation>
            <numerusform>%n customer written</numerusform>
            <numerusform>%n customers written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in {path}.</source>
        <translation>
            <numerusform>%n entry is in {path}.</numerusform>
            <numerusform>%n entries are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) on the timeline</source>
        <translation>
            <numerusform>%n entry on the timeline</numerusform>
            <numerusform>%n entries on the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation>
            <numerusform>%n line written</numerusform>
            <numerusform>%n lines written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>A look back goes over a year.</extracomment>
        <translation>
            <numerusform>%n report made</numerusform>
            <numerusform>%n reports made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What concerns others was left out of %n contact(s).</source>
        <translation>
            <numerusform>What concerns others was left out of %n contact.</numerusform>
            <numerusform>What concerns others was left out of %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is still named on the card of {other}, in %n place(s).</source>
        <translation>
            <numerusform>{name} is still named on the card of {other}, in %n place.</numerusform>
            <numerusform>{name} is still named on the card of {other}, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n row(s) made no sense any more and were left out.</source>
        <translation>
            <numerusform>{table}: %n row made no sense any more and was left out.</numerusform>
            <numerusform>{table}: %n rows made no sense any more and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n row(s) of these were found again all the same.</source>
        <translation>
            <numerusform>{table}: %n of these was found again all the same.</numerusform>
            <numerusform>{table}: %n of these were found again all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintsSection</name>
    <message numerus="yes">
        <source>%n closed with their own yes within a year</source>
        <translation>
            <numerusform>%n closed with their own yes within a year</numerusform>
            <numerusform>%n closed with their own yes within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be reached, counted apart</source>
        <translation>
            <numerusform>%n could not be reached, counted apart</numerusform>
            <numerusform>%n could not be reached, counted apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n card(s) archived</source>
        <translation>
            <numerusform>%n card archived</numerusform>
            <numerusform>%n cards archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) brought back</source>
        <translation>
            <numerusform>%n card brought back</numerusform>
            <numerusform>%n cards brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n card deleted</numerusform>
            <numerusform>%n cards deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone; %n customer(s) stay, worked with since</source>
        <translation>
            <numerusform>Import undone; %n customer stays, worked with since</numerusform>
            <numerusform>Import undone; %n customers stay, worked with since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n complaint(s) without a first contact</source>
        <translation>
            <numerusform>%n complaint without a first contact</numerusform>
            <numerusform>%n complaints without a first contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to ask after</source>
        <translation>
            <numerusform>%n person to ask after</numerusform>
            <numerusform>%n people to ask after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>%n promise for today</numerusform>
            <numerusform>%n promises for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n promise late</numerusform>
            <numerusform>%n promises late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n more pair(s) come after these.</source>
        <translation>
            <numerusform>%n more pair comes after these.</numerusform>
            <numerusform>%n more pairs come after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n backup(s) stayed in {folder}</source>
        <translation>
            <numerusform>%n backup stayed in {folder}</numerusform>
            <numerusform>%n backups stayed in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n card(s) written.</source>
        <translation>
            <numerusform>%n card written.</numerusform>
            <numerusform>%n cards written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message numerus="yes">
        <source>%n file(s), {size}.</source>
        <translation>
            <numerusform>%n file, {size}.</numerusform>
            <numerusform>%n files, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off more than {days} days ago, {size}.</source>
        <translation>
            <numerusform>%n taken off more than {days} days ago, {size}.</numerusform>
            <numerusform>%n taken off more than {days} days ago, {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message numerus="yes">
        <source>%n customer(s) in your journal</source>
        <translation>
            <numerusform>%n customer in your journal</numerusform>
            <numerusform>%n customers in your journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today lists %n people</source>
        <translation>
            <numerusform>Today lists %n person</numerusform>
            <numerusform>Today lists %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag}, %n customer(s)</source>
        <translation>
            <numerusform>{tag}, %n customer</numerusform>
            <numerusform>{tag}, %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n customer(s) stay: you have worked with them since.</source>
        <translation>
            <numerusform>%n customer stays: you have worked with them since.</numerusform>
            <numerusform>%n customers stay: you have worked with them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s) came along.</source>
        <translation>
            <numerusform>%n visit or call came along.</numerusform>
            <numerusform>%n visits or calls came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s) come along.</source>
        <translation>
            <numerusform>%n visit or call comes along.</numerusform>
            <numerusform>%n visits or calls come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) not on the list got a card too.</source>
        <translation>
            <numerusform>%n visitor who was not on the list got a card too.</numerusform>
            <numerusform>%n visitors who were not on the list got a card too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message numerus="yes">
        <source>%n customer(s) should hear from us</source>
        <translation>
            <numerusform>%n customer should hear from us</numerusform>
            <numerusform>%n customers should hear from us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in hand</source>
        <translation>
            <numerusform>%n job in hand</numerusform>
            <numerusform>%n jobs in hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptAbout</name>
    <message numerus="yes">
        <source>%n contact(s) involved other people, too; who they were and what concerns them is left out.</source>
        <translation>
            <numerusform>%n contact involved other people, too; who they were and what concerns them is left out.</numerusform>
            <numerusform>%n contacts involved other people, too; who they were and what concerns them is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPapers</name>
    <message numerus="yes">
        <source>%n customer(s) are left in peace at present.</source>
        <translation>
            <numerusform>%n customer is left in peace at present.</numerusform>
            <numerusform>%n customers are left in peace at present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) asked for no letters.</source>
        <translation>
            <numerusform>%n customer asked for no letters.</numerusform>
            <numerusform>%n customers asked for no letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have left the shop.</source>
        <translation>
            <numerusform>%n customer has left the shop.</numerusform>
            <numerusform>%n customers have left the shop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no address.</source>
        <translation>
            <numerusform>%n customer has no address.</numerusform>
            <numerusform>%n customers have no address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>%n way to reach them</numerusform>
            <numerusform>%n ways to reach them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shareable</source>
        <translation>
            <numerusform>%n shareable</numerusform>
            <numerusform>%n shareable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n customer(s) to turn to</source>
        <translation>
            <numerusform>%n customer to turn to</numerusform>
            <numerusform>%n customers to turn to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s)</source>
        <translation>
            <numerusform>%n thank-you</numerusform>
            <numerusform>%n thank-yous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the screen</source>
        <translation>
            <numerusform>and %n more on the screen</numerusform>
            <numerusform>and %n more on the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises kept in this time, %n told early</source>
        <translation>
            <numerusform>promises kept in this time, %n told early</numerusform>
            <numerusform>promises kept in this time, %n told early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeaceCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message numerus="yes">
        <source>%n customer(s) have nobody yet</source>
        <translation>
            <numerusform>%n customer has nobody yet</numerusform>
            <numerusform>%n customers have nobody yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PraiseSection</name>
    <message numerus="yes">
        <source>%n older; search to find them</source>
        <translation>
            <numerusform>%n older one; search to find it</numerusform>
            <numerusform>%n older ones; search to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n backup(s) made before still hold them, until newer ones take their place.</source>
        <translation>
            <numerusform>%n backup made before still holds them, until a newer one takes its place.</numerusform>
            <numerusform>%n backups made before still hold them, until newer ones take their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What concerns others was left out of %n contact(s).</source>
        <translation>
            <numerusform>What concerns others was left out of %n contact.</numerusform>
            <numerusform>What concerns others was left out of %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is still named on the card of {other}, in %n place(s).</source>
        <translation>
            <numerusform>{name} is still named on the card of {other}, in %n place.</numerusform>
            <numerusform>{name} is still named on the card of {other}, in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more promise(s)</source>
        <translation>
            <numerusform>%n more promise</numerusform>
            <numerusform>%n more promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesPart</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesSection</name>
    <message numerus="yes">
        <source>%n more; search to find them</source>
        <translation>
            <numerusform>%n more; search to find it</numerusform>
            <numerusform>%n more; search to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>promise(s) changed, told in good time</source>
        <translation>
            <numerusform>promise changed, told in good time</numerusform>
            <numerusform>promises changed, told in good time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises kept, %n told early</source>
        <translation>
            <numerusform>promises kept, %n told early</numerusform>
            <numerusform>promises kept, %n told early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n report(s) could not be written</source>
        <translation>
            <numerusform>%n report could not be written</numerusform>
            <numerusform>%n reports could not be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n tries in a row without an answer: it is their turn.</source>
        <translation>
            <numerusform>%n try without an answer: it is their turn.</numerusform>
            <numerusform>%n tries in a row without an answer: it is their turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Silent for %n day(s)**;</source>
        <translation>
            <numerusform>**Silent for %n day**;</numerusform>
            <numerusform>**Silent for %n days**;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): **{label}**.</source>
        <translation>
            <numerusform>In %n day: **{label}**.</numerusform>
            <numerusform>In %n days: **{label}**.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at the list of this relationship for **%n day(s)**.</source>
        <translation>
            <numerusform>Nobody has looked at the list of this relationship for **%n day**.</numerusform>
            <numerusform>Nobody has looked at the list of this relationship for **%n days**.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has talked with them yet; they have waited **%n day(s)**.</source>
        <translation>
            <numerusform>Nobody has talked with them yet; they have waited **%n day**.</numerusform>
            <numerusform>Nobody has talked with them yet; they have waited **%n days**.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n time(s) meanwhile.</source>
        <translation>
            <numerusform>Skipped once meanwhile.</numerusform>
            <numerusform>Skipped %n times meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day you promised was **%n day(s) ago**</source>
        <translation>
            <numerusform>The day you promised was **%n day ago**</numerusform>
            <numerusform>The day you promised was **%n days ago**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their complaint has waited **%n hour(s)** for a first contact</source>
        <translation>
            <numerusform>Their complaint has waited **%n hour** for a first contact</numerusform>
            <numerusform>Their complaint has waited **%n hours** for a first contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their complaint has waited **%n minute(s)** for a first contact</source>
        <translation>
            <numerusform>Their complaint has waited **%n minute** for a first contact</numerusform>
            <numerusform>Their complaint has waited **%n minutes** for a first contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They like to hear from you {rhythm}; **silent for %n day(s)**.</source>
        <translation>
            <numerusform>They like to hear from you {rhythm}; **silent for %n day**.</numerusform>
            <numerusform>They like to hear from you {rhythm}; **silent for %n days**.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They turn %n.</source>
        <translation>
            <numerusform>They turn %n.</numerusform>
            <numerusform>They turn %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been in touch %n time(s) lately; they only need to hear from you {rhythm}.</source>
        <translation>
            <numerusform>You have been in touch %n time lately; they only need to hear from you {rhythm}.</numerusform>
            <numerusform>You have been in touch %n times lately; they only need to hear from you {rhythm}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the usual gap is about %n day(s).</source>
        <translation>
            <numerusform>the usual gap is about %n day.</numerusform>
            <numerusform>the usual gap is about %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) · ○ {before} before</source>
        <translation>
            <numerusform>%n complaint · ○ {before} before</numerusform>
            <numerusform>%n complaints · ○ {before} before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message numerus="yes">
        <source>%n more on the card</source>
        <translation>
            <numerusform>%n more on the card</numerusform>
            <numerusform>%n more on the card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) and promise(s) and all warmth figures stay in the journal. Of talks and promises, only what you marked for the report is here.</source>
        <translation>
            <numerusform>%n private note or promise and all warmth figures stay in the journal. Of talks and promises, only what you marked for the report is here.</numerusform>
            <numerusform>%n private notes and promises and all warmth figures stay in the journal. Of talks and promises, only what you marked for the report is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message numerus="yes">
        <source>%n more tag(s)</source>
        <translation>
            <numerusform>%n more tag</numerusform>
            <numerusform>%n more tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n people are waiting to be asked after</source>
        <translation>
            <numerusform>%n person is waiting to be asked after</numerusform>
            <numerusform>%n people are waiting to be asked after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>Bring %n back</numerusform>
            <numerusform>Bring %n back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n people are waiting to be asked after</source>
        <translation>
            <numerusform>%n person is waiting to be asked after</numerusform>
            <numerusform>%n people are waiting to be asked after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsWords</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came through {name}</source>
        <translation>
            <numerusform>%n customer came through {name}</numerusform>
            <numerusform>%n customers came through {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited longer than they like.</source>
        <translation>
            <numerusform>%n customer has waited longer than they like.</numerusform>
            <numerusform>%n customers have waited longer than they like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), the coldest first</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers, the coldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) missed</source>
        <translation>
            <numerusform>%n promise missed</numerusform>
            <numerusform>%n promises missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n still waiting</numerusform>
            <numerusform>%n still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar of touches: %n in this time.</source>
        <translation>
            <numerusform>Calendar of touches: %n in this time.</numerusform>
            <numerusform>Calendar of touches: %n in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who brought whom: %n came through another customer.</source>
        <translation>
            <numerusform>Who brought whom: %n came through another customer.</numerusform>
            <numerusform>Who brought whom: %n came through another customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of %n within that</source>
        <translation>
            <numerusform>for the only one</numerusform>
            <numerusform>sooner for half of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in place {day}, since then %n</source>
        <translation>
            <numerusform>in place {day}, since then %n</numerusform>
            <numerusform>in place {day}, since then %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with those they brought, %n</source>
        <translation>
            <numerusform>with those they brought, %n</numerusform>
            <numerusform>with those they brought, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} · in place, %n since</source>
        <translation>
            <numerusform>{count} · in place, %n since</numerusform>
            <numerusform>{count} · in place, %n since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n customers</source>
        <translation>
            <numerusform>{kept} of %n customer</numerusform>
            <numerusform>{kept} of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promises</source>
        <translation>
            <numerusform>{kept} of %n promise</numerusform>
            <numerusform>{kept} of %n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} brought %n customer(s)</source>
        <translation>
            <numerusform>{name} brought %n customer</numerusform>
            <numerusform>{name} brought %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UncheckedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at the list of %n relationship(s) for 90 days.</source>
        <translation>
            <numerusform>Nobody has looked at the list of %n relationship for 90 days.</numerusform>
            <numerusform>Nobody has looked at the lists of %n relationships for 90 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarmthWords</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) nobody has got in touch about</source>
        <translation>
            <numerusform>%n complaint nobody has got in touch about</numerusform>
            <numerusform>%n complaints nobody has got in touch about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, none missed</source>
        <translation>
            <numerusform>%n kept, none missed</numerusform>
            <numerusform>%n kept, none missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) too soon</source>
        <translation>
            <numerusform>%n time too soon</numerusform>
            <numerusform>%n times too soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told early</source>
        <translation>
            <numerusform>%n told early</numerusform>
            <numerusform>%n told early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) looked at lately</source>
        <translation>
            <numerusform>%n trait looked at lately</numerusform>
            <numerusform>%n traits looked at lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n complaints remedied</source>
        <translation>
            <numerusform>the complaint remedied</numerusform>
            <numerusform>all %n complaints remedied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s) known</source>
        <translation>
            <numerusform>the one part known</numerusform>
            <numerusform>all %n parts known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heard from on %n day(s) so far; not yet known</source>
        <translation>
            <numerusform>heard from on %n day so far; not yet known</numerusform>
            <numerusform>heard from on %n days so far; not yet known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they start {count} of %n talks</source>
        <translation>
            <numerusform>they start {count} of %n talk</numerusform>
            <numerusform>they start {count} of %n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the last %n happy</source>
        <translation>
            <numerusform>{count} of the last %n happy</numerusform>
            <numerusform>{count} of the last %n happy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the last %n unhappy</source>
        <translation>
            <numerusform>{count} of the last %n unhappy</numerusform>
            <numerusform>{count} of the last %n unhappy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n kept</source>
        <translation>
            <numerusform>{kept} of %n kept</numerusform>
            <numerusform>{kept} of %n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{known} of %n part(s) known</source>
        <translation>
            <numerusform>{known} of %n part known</numerusform>
            <numerusform>{known} of %n parts known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{remedied} of %n remedied</source>
        <translation>
            <numerusform>{remedied} of %n remedied</numerusform>
            <numerusform>{remedied} of %n remedied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CopyLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CoverLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Deed</name>
    <message numerus="yes">
        <source>%n in the 90 days before</source>
        <translation>
            <numerusform>%n in the 90 days before</numerusform>
            <numerusform>%n in the 90 days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the {days} since</source>
        <translation>
            <numerusform>%n in the {days} since</numerusform>
            <numerusform>%n in the {days} since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message numerus="yes">
        <source>on %n card(s)</source>
        <translation>
            <numerusform>on %n card</numerusform>
            <numerusform>on %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Gone</name>
    <message numerus="yes">
        <source>still owner of %n customer(s)</source>
        <translation>
            <numerusform>still owner of %n customer</numerusform>
            <numerusform>still owner of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ImportLine</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s)</source>
        <translation>
            <numerusform>%n visit or call</numerusform>
            <numerusform>%n visits or calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_KeeperLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Tag</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Theme</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a year</source>
        <translation>
            <numerusform>%n within a year</numerusform>
            <numerusform>%n within a year</numerusform>
        </translation>
    </message>
</context>
</TS>

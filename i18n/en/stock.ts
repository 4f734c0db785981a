<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n product(s) differ</source>
        <translation>
            <numerusform>%n product differs</numerusform>
            <numerusform>%n products differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print</source>
        <translation>
            <numerusform>%n label to print</numerusform>
            <numerusform>%n labels to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {total}</source>
        <translation>
            <numerusform>%n line, {total}</numerusform>
            <numerusform>%n lines, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken in</source>
        <translation>
            <numerusform>%n product taken in</numerusform>
            <numerusform>%n products taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to count tonight</source>
        <translation>
            <numerusform>%n product to count tonight</numerusform>
            <numerusform>%n products to count tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expired: off the shelf</source>
        <translation>
            <numerusform>%n product expired: off the shelf</numerusform>
            <numerusform>%n products expired: off the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expire soon</source>
        <translation>
            <numerusform>%n product expires soon</numerusform>
            <numerusform>%n products expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to reorder</source>
        <translation>
            <numerusform>%n product to reorder</numerusform>
            <numerusform>%n products to reorder</numerusform>
        </translation>
    </message>
</context>
</TS>

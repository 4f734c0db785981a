<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>{printer} · %n copies</source>
        <translation>
            <numerusform>{printer} · %n copy</numerusform>
            <numerusform>{printer} · %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times, next at {time}.</source>
        <translation>
            <numerusform>Tried once, next at {time}.</numerusform>
            <numerusform>Tried %n times, next at {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait</source>
        <translation>
            <numerusform>%n paper waits</numerusform>
            <numerusform>%n papers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printers ready</source>
        <translation>
            <numerusform>%n printer ready</numerusform>
            <numerusform>%n printers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers wait to be printed</source>
        <translation>
            <numerusform>%n paper waits to be printed</numerusform>
            <numerusform>%n papers wait to be printed</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>People</name>
    <message>
        <source>No special class</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>长者</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>残障人士</translation>
    </message>
    <message>
        <source>At the person&apos;s request</source>
        <translation>应本人要求</translation>
    </message>
    <message>
        <source>Time for keeping has run out</source>
        <translation>保存期限已满</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Please enter a name, a phone number or another detail.</source>
        <translation>请输入姓名、电话或其他资料。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>At most {most} phone numbers can be kept.</source>
        <translation>最多可保存 {most} 个电话号码。</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>没有这种语言。</translation>
    </message>
    <message>
        <source>There is no such person, or their data has been erased.</source>
        <translation>没有此人，或其资料已清除。</translation>
    </message>
    <message>
        <source>Please say why you need to see the data in full.</source>
        <translation>请说明为何需要查看完整资料。</translation>
    </message>
    <message>
        <source>Please write what colleagues should know.</source>
        <translation>请写明同事需要知道的事。</translation>
    </message>
    <message>
        <source>The note would have ended already. Please choose a later day.</source>
        <translation>提醒的截止日已过，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>没有这条提醒。</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>这已经是同一个人。</translation>
    </message>
    <message>
        <source>This record was not merged.</source>
        <translation>此记录未曾合并。</translation>
    </message>
    <message>
        <source>Mr {name}</source>
        <translation>{name}先生</translation>
    </message>
    <message>
        <source>Ms {name}</source>
        <translation>{name}女士</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>People</name>
    <message>
        <source>until {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>Please read: {who}</source>
        <translation>请先阅读：{who}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Read back to the person</source>
        <translation>向本人核对</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正资料</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>核实身份</translation>
    </message>
    <message>
        <source>Your staff number, the time and the reason are kept.</source>
        <translation>您的工号、时间和原因将被记录。</translation>
    </message>
    <message>
        <source>Why do you need to see it in full?</source>
        <translation>为何需要查看完整资料？</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整资料</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填写</translation>
    </message>
    <message>
        <source>A note that colleagues must read</source>
        <translation>同事必读的提醒</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>留下提醒</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>给同事的提醒</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>登记新客人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客人资料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Company or unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Agrees to the surname on the public board</source>
        <translation>同意在公共屏上显示姓氏</translation>
    </message>
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

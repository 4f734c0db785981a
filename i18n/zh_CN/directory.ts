<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Directory</name>
    <message>
        <source>Hosts and messages</source>
        <translation>约见对象与留言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find by name, department or extension</source>
        <translation>按姓名、部门或分机查找</translation>
    </message>
    <message>
        <source>Without department</source>
        <translation>未分部门</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Messages to pass on</source>
        <translation>待转达的留言</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分机</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>私人号码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Manager: connect only with consent</source>
        <translation>主管：经同意才转接</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>列在名录里</translation>
    </message>
    <message>
        <source>Show the private number</source>
        <translation>查看私人号码</translation>
    </message>
    <message>
        <source>Reason (it is kept)</source>
        <translation>原因（会记录）</translation>
    </message>
    <message>
        <source>{name}: where are they?</source>
        <translation>{name}在不在</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>分机 {number}</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转达</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>记录留言</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>记下留言</translation>
    </message>
    <message>
        <source>For</source>
        <translation>留给</translation>
    </message>
    <message>
        <source>For whom? Type a name or department</source>
        <translation>留给谁？输入姓名或部门</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Surname or company</source>
        <translation>称呼或单位</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言内容</translation>
    </message>
    <message>
        <source>Urgent: ring the host now</source>
        <translation>加急：马上打电话给对方</translation>
    </message>
    <message>
        <source>Print a slip for the host</source>
        <translation>打印留言条</translation>
    </message>
    <message>
        <source>Choose the host first.</source>
        <translation>请先选择留给谁。</translation>
    </message>
    <message>
        <source>Urgent: ring {host} now</source>
        <translation>加急：马上联系{host}</translation>
    </message>
    <message>
        <source>Pass the message on to {host}</source>
        <translation>把留言转达给{host}</translation>
    </message>
    <message numerus="yes">
        <source>Pass %n messages on to {host}</source>
        <translation>
            <numerusform>把 %n 条留言转达给{host}</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>在</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>With a visitor</source>
        <translation>会客中</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten the text, please.</source>
        <translation>文字太长，请缩短。</translation>
    </message>
    <message>
        <source>Write the message, or at least a number to ring back.</source>
        <translation>请写下留言，或至少留个回电号码。</translation>
    </message>
    <message>
        <source>This host is not in the directory. Choose another.</source>
        <translation>名录里没有这个人，请另选。</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>已经有部门 {name}。</translation>
    </message>
    <message>
        <source>Write down the reason first.</source>
        <translation>请先写明原因。</translation>
    </message>
    <message>
        <source>This message was passed on already.</source>
        <translation>这条留言已经转达。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Directory</name>
    <message>
        <source>Hosts and messages</source>
        <translation>約見對象與留言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find by name, department or extension</source>
        <translation>以姓名、部門或分機尋找</translation>
    </message>
    <message>
        <source>Without department</source>
        <translation>未分部門</translation>
    </message>
    <message>
        <source>No host found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Messages to pass on</source>
        <translation>待轉達的留言</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>修改人員</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>分機</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>私人號碼</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Manager: connect only with consent</source>
        <translation>主管：經同意才轉接</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>列在名錄裡</translation>
    </message>
    <message>
        <source>Show the private number</source>
        <translation>檢視私人號碼</translation>
    </message>
    <message>
        <source>Reason (it is kept)</source>
        <translation>原因（會記錄）</translation>
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
        <translation>分機 {number}</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉達</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>記錄留言</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>記下留言</translation>
    </message>
    <message>
        <source>For</source>
        <translation>留給</translation>
    </message>
    <message>
        <source>For whom? Type a name or department</source>
        <translation>留給誰？輸入姓名或部門</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Surname or company</source>
        <translation>稱呼或單位</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言內容</translation>
    </message>
    <message>
        <source>Urgent: ring the host now</source>
        <translation>加急：馬上打電話給對方</translation>
    </message>
    <message>
        <source>Print a slip for the host</source>
        <translation>列印留言條</translation>
    </message>
    <message>
        <source>Choose the host first.</source>
        <translation>請先選擇留給誰。</translation>
    </message>
    <message>
        <source>Urgent: ring {host} now</source>
        <translation>加急：馬上聯絡{host}</translation>
    </message>
    <message>
        <source>Pass the message on to {host}</source>
        <translation>把留言轉達給{host}</translation>
    </message>
    <message numerus="yes">
        <source>Pass %n messages on to {host}</source>
        <translation>
            <numerusform>把 %n 則留言轉達給{host}</numerusform>
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
        <translation>會客中</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>請先輸入名稱。</translation>
    </message>
    <message>
        <source>This is too long to keep. Shorten the text, please.</source>
        <translation>文字太長，請縮短。</translation>
    </message>
    <message>
        <source>Write the message, or at least a number to ring back.</source>
        <translation>請寫下留言，或至少留個回電號碼。</translation>
    </message>
    <message>
        <source>This host is not in the directory. Choose another.</source>
        <translation>名錄裡沒有這個人，請另選。</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>已經有部門 {name}。</translation>
    </message>
    <message>
        <source>Write down the reason first.</source>
        <translation>請先寫明原因。</translation>
    </message>
    <message>
        <source>This message was passed on already.</source>
        <translation>這則留言已經轉達。</translation>
    </message>
</context>
</TS>

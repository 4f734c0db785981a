<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>People</name>
    <message>
        <source>No special class</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>貴賓</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>長者</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕婦</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>身心障礙者</translation>
    </message>
    <message>
        <source>At the person&apos;s request</source>
        <translation>應本人要求</translation>
    </message>
    <message>
        <source>Time for keeping has run out</source>
        <translation>保存期限已滿</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>誤登記</translation>
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
        <translation>請輸入姓名、電話或其他資料。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>At most {most} phone numbers can be kept.</source>
        <translation>最多可儲存 {most} 個電話號碼。</translation>
    </message>
    <message>
        <source>This language is not available.</source>
        <translation>沒有這種語言。</translation>
    </message>
    <message>
        <source>There is no such person, or their data has been erased.</source>
        <translation>沒有此人，或其資料已清除。</translation>
    </message>
    <message>
        <source>Please say why you need to see the data in full.</source>
        <translation>請說明為何需要檢視完整資料。</translation>
    </message>
    <message>
        <source>Please write what colleagues should know.</source>
        <translation>請寫明同事需要知道的事。</translation>
    </message>
    <message>
        <source>The note would have ended already. Please choose a later day.</source>
        <translation>提醒的截止日已過，請選擇更晚的日期。</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>沒有這則提醒。</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>這已經是同一個人。</translation>
    </message>
    <message>
        <source>This record was not merged.</source>
        <translation>此紀錄未曾合併。</translation>
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

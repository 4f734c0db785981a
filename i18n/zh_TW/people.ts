<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>People</name>
    <message>
        <source>until {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>Please read: {who}</source>
        <translation>請先閱讀：{who}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已閱讀</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>Read back to the person</source>
        <translation>向本人核對</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正資料</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>核實身分</translation>
    </message>
    <message>
        <source>Your staff number, the time and the reason are kept.</source>
        <translation>您的工號、時間和原因將被記錄。</translation>
    </message>
    <message>
        <source>Why do you need to see it in full?</source>
        <translation>為何需要檢視完整資料？</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>顯示完整資料</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填寫</translation>
    </message>
    <message>
        <source>A note that colleagues must read</source>
        <translation>同事必讀的提醒</translation>
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
        <translation>長期</translation>
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
        <translation>給同事的提醒</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>登記新客人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客人資料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Company or unit</source>
        <translation>公司或單位</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Agrees to the surname on the public board</source>
        <translation>同意在公共螢幕上顯示姓氏</translation>
    </message>
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

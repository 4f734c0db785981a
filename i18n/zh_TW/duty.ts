<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Duty</name>
    <message>
        <source>Days away</source>
        <translation>不在崗日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>近期安排</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>近期無人請假。</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班來電</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>來電需求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>如何處理</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小時後</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed time</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>The contract has lapsed (told at hand-over)</source>
        <translation>合約已到期（交接時說明）</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>當場解決</translation>
    </message>
    <message>
        <source>For working hours</source>
        <translation>約定上班時間</translation>
    </message>
    <message>
        <source>Refused: agree a time</source>
        <translation>對方不同意：另約時間</translation>
    </message>
    <message>
        <source>Can&apos;t wait: emergency plan</source>
        <translation>等不了：應變計畫</translation>
    </message>
    <message>
        <source>To the normal line</source>
        <translation>轉至服務專線</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>如何解決</translation>
    </message>
    <message>
        <source>What the caller was told is arranged</source>
        <translation>告知來電者的安排</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>The emergency plan has no contacts yet.</source>
        <translation>應變計畫還沒有聯絡人。</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班電話紀錄</translation>
    </message>
    <message>
        <source>New duty call</source>
        <translation>新的值班來電</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open duty calls</source>
        <translation>未結值班來電</translation>
    </message>
    <message>
        <source>No duty call yet</source>
        <translation>還沒有值班來電</translation>
    </message>
    <message>
        <source>contract lapsed</source>
        <translation>合約已到期</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>留下留言</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>Whoever comes next</source>
        <translation>下一班人員</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Hand the duty line over</source>
        <translation>移交值班電話</translation>
    </message>
    <message>
        <source>Please choose who takes the line.</source>
        <translation>請選擇接班人。</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>沒有未結來電。</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>最近留言</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>應變計畫</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>儲存聯絡人</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Power cut, water, lift …</source>
        <translation>停電、漏水、電梯……</translation>
    </message>
    <message>
        <source>Who is called out</source>
        <translation>呼叫誰</translation>
    </message>
    <message>
        <source>Is called out</source>
        <translation>參與呼叫</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>not called out</source>
        <translation>不呼叫</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Print the rota</source>
        <translation>列印值班表</translation>
    </message>
    <message>
        <source>Working days {working}, other days {other}</source>
        <translation>工作日 {working}，其他日 {other}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未排班</translation>
    </message>
    <message>
        <source>Ask to swap</source>
        <translation>申請換班</translation>
    </message>
    <message>
        <source>Asked. The colleague sees it in the list of what to do.</source>
        <translation>已申請，同事會在「現在該做」中看到。</translation>
    </message>
    <message>
        <source>Note from {number}</source>
        <translation>{number} 的交接留言</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Week from {monday}</source>
        <translation>{monday} 起的一週</translation>
    </message>
    <message>
        <source>in return: week from {monday}</source>
        <translation>換班：{monday} 起的一週</translation>
    </message>
    <message>
        <source>{name} asks to swap duty</source>
        <translation>{name}申請換班</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不同意</translation>
    </message>
    <message numerus="yes">
        <source>%n open call(s)</source>
        <translation>
            <numerusform>%n 通未結來電</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed contract(s)</source>
        <translation>
            <numerusform>%n 份合約已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the duty line</source>
        <translation>接管值班電話</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Nobody is on the duty rota from {monday}</source>
        <translation>{monday} 起尚未排班</translation>
    </message>
    <message>
        <source>One person a week, nobody in their first months</source>
        <translation>每週一人，到職未滿期限者不排班</translation>
    </message>
    <message>
        <source>Open the rota</source>
        <translation>開啟值班表</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>已約定時間</translation>
    </message>
    <message>
        <source>The desk is open: point callers to the normal line</source>
        <translation>櫃檯服務中：請來電者撥打服務專線</translation>
    </message>
    <message>
        <source>The duty line is answered now</source>
        <translation>值班電話接聽時段</translation>
    </message>
    <message>
        <source>Outside the duty hours</source>
        <translation>非值班時段</translation>
    </message>
    <message>
        <source>That cannot be done with this call now.</source>
        <translation>這通電話現在不能這樣做。</translation>
    </message>
    <message>
        <source>Please write what the caller needs.</source>
        <translation>請寫明來電者的需要。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please take down name and telephone number.</source>
        <translation>請記下姓名和電話。</translation>
    </message>
    <message>
        <source>This contact is no longer in the plan.</source>
        <translation>該聯絡人已不在計畫中。</translation>
    </message>
    <message>
        <source>Please write what this contact is called out for.</source>
        <translation>請寫明何種情況聯絡此人。</translation>
    </message>
    <message>
        <source>{hours} are no duty hours. Please write them like 08:00-21:00.</source>
        <translation>「{hours}」不是值班時間，請寫成 08:00-21:00 的形式。</translation>
    </message>
    <message>
        <source>A week of duty begins on a Monday.</source>
        <translation>值班週從星期一開始。</translation>
    </message>
    <message>
        <source>This week is over.</source>
        <translation>這一週已經過去。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Please choose somebody else.</source>
        <translation>此人已離職，請另選一位。</translation>
    </message>
    <message>
        <source>{name} is still in the first {months} months. Please choose somebody else.</source>
        <translation>{name}到職未滿 {months} 個月，請另選一位。</translation>
    </message>
    <message>
        <source>{name} is away in this week. Please choose somebody else.</source>
        <translation>{name}這一週請假，請另選一位。</translation>
    </message>
    <message>
        <source>The deputy must be somebody else.</source>
        <translation>替補須是另一位同事。</translation>
    </message>
    <message>
        <source>Nobody is on the rota for this week.</source>
        <translation>這一週尚未排班。</translation>
    </message>
    <message>
        <source>This week is not theirs to give in return.</source>
        <translation>這一週不是對方的班，不能對換。</translation>
    </message>
    <message>
        <source>Please choose somebody else.</source>
        <translation>請另選一位。</translation>
    </message>
    <message>
        <source>This swap has been answered already.</source>
        <translation>這次換班已經答覆。</translation>
    </message>
    <message>
        <source>Only whoever was asked can answer.</source>
        <translation>只有被申請人可以答覆。</translation>
    </message>
    <message>
        <source>The rota has changed meanwhile. Please ask again.</source>
        <translation>值班表已有變動，請重新申請。</translation>
    </message>
    <message>
        <source>Please choose days that are still to come, first and last in order.</source>
        <translation>請選擇將來的日期，先後順序正確。</translation>
    </message>
    <message>
        <source>They are on the rota for one of these days. Please swap the week first.</source>
        <translation>其中有已排班的日子，請先換班。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>沒有這筆紀錄。</translation>
    </message>
    <message>
        <source>The desk is closed now: the duty line takes the call.</source>
        <translation>櫃檯現已下班，由值班電話受理。</translation>
    </message>
    <message>
        <source>Please write how it was solved.</source>
        <translation>請寫明如何解決。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>這個時間已經過去，請選晚一點的時間。</translation>
    </message>
    <message>
        <source>Please write what the caller was told is arranged.</source>
        <translation>請寫明告知來電者的安排。</translation>
    </message>
    <message>
        <source>Please choose whom to call out.</source>
        <translation>請選擇要調度的部門。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>沒有這筆來電紀錄。</translation>
    </message>
    <message>
        <source>Please write the note.</source>
        <translation>請寫下留言。</translation>
    </message>
    <message>
        <source>This is for somebody else.</source>
        <translation>這是給別人的。</translation>
    </message>
    <message>
        <source>The line has been taken over already.</source>
        <translation>已經有人接班。</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 週</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>來電者</translation>
    </message>
    <message>
        <source>From the duty line: answer {who} first</source>
        <translation>值班來電：優先答覆{who}</translation>
    </message>
    <message>
        <source>Agreed with {who}: try by then</source>
        <translation>與{who}約定：屆時辦理</translation>
    </message>
    <message>
        <source>Solve it on the spot; else take question, name and contact and agree on working hours.</source>
        <translation>能當場解決的當場解決，否則記下問題、姓名、聯絡方式，約定上班時間答覆。</translation>
    </message>
    <message>
        <source>Refused: agree on a time and try. If it can&apos;t wait, start the emergency plan and tell the customer.</source>
        <translation>客戶不同意時約定時間再試；不能等待的啟動應變計畫，並告訴客戶安排。</translation>
    </message>
    <message>
        <source>On the next working day it comes first; lapsed contracts are marked and told at hand-over.</source>
        <translation>下一個工作日列為第一優先；合約到期的做標記，交接班時說明。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Calls</name>
    <message>
        <source>Put the call through</source>
        <translation>轉接電話</translation>
    </message>
    <message>
        <source>Put through</source>
        <comment>button</comment>
        <translation>轉接</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>轉給誰</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部門</translation>
    </message>
    <message>
        <source>They agreed to take this call</source>
        <translation>本人同意接聽</translation>
    </message>
    <message>
        <source>Please choose to whom first.</source>
        <translation>請先選擇轉給誰。</translation>
    </message>
    <message>
        <source>Ask name and company; connect only if they agree</source>
        <translation>問明姓名和單位；本人同意才轉接</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>{day} not counted</source>
        <translation>{day} 不計</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>補班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>承諾答覆</translation>
    </message>
    <message>
        <source>Promise and end the call</source>
        <translation>承諾並結束通話</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>答覆方式</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 前答覆</translation>
    </message>
    <message>
        <source>Read back: {number}</source>
        <translation>已複述：{number}</translation>
    </message>
    <message>
        <source>Go through the calls of {day}</source>
        <translation>複核 {day} 的來電</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>完成複核</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only a manager: why calls are left</source>
        <translation>僅經理：為何留有未複核來電</translation>
    </message>
    <message>
        <source>Drawn for satisfaction</source>
        <translation>滿意度抽查</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>No call of this day is left to look at.</source>
        <translation>這一天沒有需要複核的來電。</translation>
    </message>
    <message>
        <source>Prepare an outbound call</source>
        <translation>外撥準備</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>儲存準備單</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>致電對象</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>要問的問題</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>每行一個問題</translation>
    </message>
    <message>
        <source>Papers at hand</source>
        <translation>備妥的資料</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>列印準備單</translation>
    </message>
    <message>
        <source>Days whose calls were not gone through</source>
        <translation>來電尚未複核的日子</translation>
    </message>
    <message>
        <source>The telephone is ringing</source>
        <translation>電話響了</translation>
    </message>
    <message>
        <source>Answer within three rings; later, apologise first</source>
        <translation>三聲內接聽；超過先致歉</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>{who} is waiting on the line</source>
        <translation>{who}在電話上等候</translation>
    </message>
    <message>
        <source>Tell them every {seconds} s that it is being looked into</source>
        <translation>每 {seconds} 秒告知一次正在查詢</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <translation>回到通話</translation>
    </message>
    <message>
        <source>Please end the private call</source>
        <translation>請結束私人通話</translation>
    </message>
    <message>
        <source>Private calls last {minutes} minutes at most</source>
        <translation>私人通話不超過 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>已逾時 {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 前答覆</translation>
    </message>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>催問 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {who}: {subject}</source>
        <translation>答覆{who}：{subject}</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>button</comment>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>現在撥打</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Go through yesterday&apos;s calls</source>
        <translation>複核前一日來電</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go through before closing</source>
        <translation>
            <numerusform>日結前還有 %n 天待複核</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>今日來電</translation>
    </message>
    <message numerus="yes">
        <source>%n rung out</source>
        <translation>
            <numerusform>外撥 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered late</source>
        <comment>rings</comment>
        <translation>遲接來電</translation>
    </message>
    <message>
        <source>{share} of those answered</source>
        <translation>占已接來電的 {share}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped ringing</source>
        <translation>
            <numerusform>響鈴後掛斷 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers owed</source>
        <translation>待答覆</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 筆已逾時</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Choose a call at the left</source>
        <translation>請在左側選擇來電</translation>
    </message>
    <message>
        <source>Press {key} when the telephone rings</source>
        <translation>電話響起時按 {key}</translation>
    </message>
    <message>
        <source>The same key answers; F8 finishes.</source>
        <translation>再按一次接聽，F8 結束。</translation>
    </message>
    <message>
        <source>What was typed about the call is back.</source>
        <translation>上次通話中未寫完的內容已恢復。</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外撥</translation>
    </message>
    <message>
        <source>Private call</source>
        <translation>私人電話</translation>
    </message>
    <message>
        <source>late</source>
        <comment>answered</comment>
        <translation>遲接</translation>
    </message>
    <message>
        <source>for {n}</source>
        <translation>交給 {n}</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>task</comment>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Told: {whom}</source>
        <translation>已告知：{whom}</translation>
    </message>
    <message>
        <source>nobody was told yet</source>
        <translation>尚未報修</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>button</comment>
        <translation>報修</translation>
    </message>
    <message>
        <source>Type or paste the number</source>
        <translation>鍵入或貼上號碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Surname, Mr or Ms</source>
        <translation>姓氏，先生或女士</translation>
    </message>
    <message>
        <source>Address or company</source>
        <translation>地址或單位</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>來電事由</translation>
    </message>
    <message>
        <source>Write everything down</source>
        <translation>詳細記錄</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Read number and account back once</source>
        <translation>複述號碼和戶號一次</translation>
    </message>
    <message>
        <source>Rang before, name not known</source>
        <translation>曾來電，姓名不詳</translation>
    </message>
    <message>
        <source>Nobody has rung from this number yet</source>
        <translation>此號碼首次來電</translation>
    </message>
    <message>
        <source>Type the number: earlier calls show here</source>
        <translation>鍵入號碼後顯示以往來電</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>以往來電</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電者</translation>
    </message>
    <message>
        <source>Answer owed by {time}</source>
        <translation>應於 {time} 前答覆</translation>
    </message>
    <message>
        <source>Rings about this again</source>
        <translation>再次來電催問</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新來電</translation>
    </message>
    <message>
        <source>Ring out</source>
        <translation>外撥</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>button</comment>
        <translation>交辦</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外撥</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>選擇清單</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>今天還沒有來電</translation>
    </message>
    <message>
        <source>No answer is owed</source>
        <translation>沒有待答覆的來電</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>沒有待辦事項</translation>
    </message>
    <message>
        <source>No call is prepared</source>
        <translation>沒有準備好的外撥</translation>
    </message>
    <message>
        <source>Write purpose and questions down before ringing out</source>
        <translation>外撥前先寫明目的和問題</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>外撥</translation>
    </message>
    <message>
        <source>One more ring</source>
        <translation>又響一聲</translation>
    </message>
    <message>
        <source>Stopped ringing</source>
        <translation>響鈴後掛斷</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>button</comment>
        <translation>承諾答覆</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Visitor: ring back</source>
        <translation>訪客：改回電</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <translation>報失</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無聲</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>辱罵</translation>
    </message>
    <message>
        <source>Bad line</source>
        <comment>on the line</comment>
        <translation>線路不清</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>聲音太小</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言難懂</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>on the line</comment>
        <translation>打錯電話</translation>
    </message>
    <message>
        <source>Still silent: hang up</source>
        <translation>仍無聲：掛斷</translation>
    </message>
    <message>
        <source>End the call politely</source>
        <translation>禮貌結束通話</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用語已複製</translation>
    </message>
    <message>
        <source>Close: show the day</source>
        <translation>關閉：顯示今日</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Every day has been gone through</source>
        <translation>各日來電均已複核</translation>
    </message>
    <message>
        <source>Delay with an apology</source>
        <translation>致歉並延期</translation>
    </message>
    <message>
        <source>Why, and how far it is</source>
        <translation>原因與進度</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>了結</translation>
    </message>
    <message>
        <source>What the caller was told</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Take the task back</source>
        <translation>收回任務</translation>
    </message>
    <message>
        <source>Customer-service supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>Report up to {whom}</source>
        <translation>呈報{whom}</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>呈報</translation>
    </message>
    <message numerus="yes">
        <source>Rang, %n ring(s)</source>
        <translation>
            <numerusform>響鈴 %n 聲</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by {n}</source>
        <translation>工號 {n} 接聽</translation>
    </message>
    <message>
        <source>Show the promise</source>
        <translation>檢視承諾</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>交辦任務</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次催問</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>noun</comment>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Given by {n}</source>
        <translation>工號 {n} 交辦</translation>
    </message>
    <message>
        <source>Seen by the receiver</source>
        <translation>接收人已知悉</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>Steps to do</source>
        <translation>待辦步驟</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>已辦</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Noticed by {n}</source>
        <translation>{n} 發現</translation>
    </message>
    <message>
        <source>Works again · {n}</source>
        <translation>已恢復 · {n}</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>何時開始</translation>
    </message>
    <message>
        <source>Prepared by {n}</source>
        <translation>工號 {n} 準備</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>「{phrase}」</translation>
    </message>
    <message>
        <source>Checking {time}</source>
        <translation>查詢中 {time}</translation>
    </message>
    <message>
        <source>Private call {time}</source>
        <translation>私人電話 {time}</translation>
    </message>
    <message>
        <source>answered at ring {n}</source>
        <translation>第 {n} 聲接聽</translation>
    </message>
    <message>
        <source>On the line {time}</source>
        <translation>通話中 {time}</translation>
    </message>
    <message>
        <source>Ring {n} · {time}</source>
        <translation>第 {n} 聲 · {time}</translation>
    </message>
    <message>
        <source>Still silent? Go on</source>
        <translation>仍無聲？請繼續</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>響鈴中</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>準時答覆</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>逾時答覆</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>服務請求</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已轉達</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>已承諾答覆</translation>
    </message>
    <message>
        <source>To be rung back</source>
        <translation>待回電</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打錯電話</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>線路不清</translation>
    </message>
    <message>
        <source>Silent line</source>
        <translation>電話無聲</translation>
    </message>
    <message>
        <source>Ended after abuse</source>
        <translation>因辱罵結束</translation>
    </message>
    <message>
        <source>Silent: greeted again</source>
        <translation>無聲：再次問候</translation>
    </message>
    <message>
        <source>Asked for courtesy</source>
        <translation>請對方和善說話</translation>
    </message>
    <message>
        <source>Began to check</source>
        <translation>開始查詢</translation>
    </message>
    <message>
        <source>Said it is being checked</source>
        <translation>已告知正在查詢</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>已轉接</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承諾</translation>
    </message>
    <message>
        <source>Delayed with an apology</source>
        <translation>致歉並延期</translation>
    </message>
    <message>
        <source>Fell due unanswered</source>
        <translation>到期未答覆</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>已複核</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>沒有這筆來電紀錄。</translation>
    </message>
    <message>
        <source>This call is not on the line any more.</source>
        <translation>這通電話已經結束。</translation>
    </message>
    <message>
        <source>That cannot be done with this call now.</source>
        <translation>這通電話現在不能這樣做。</translation>
    </message>
    <message>
        <source>Please write what the call was about.</source>
        <translation>請寫明來電事由。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please choose what came of the call.</source>
        <translation>請選擇通話結果。</translation>
    </message>
    <message>
        <source>Please enter the telephone number.</source>
        <translation>請填寫電話號碼。</translation>
    </message>
    <message>
        <source>Please read the number back to the caller and tick it.</source>
        <translation>請向來電者複述號碼並勾選。</translation>
    </message>
    <message>
        <source>That is later than the rule allows: {latest} at the latest.</source>
        <translation>晚於規定時限：最遲 {latest}。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>這個時間已經過去，請選晚一點的時間。</translation>
    </message>
    <message>
        <source>This time is still to come. Please choose an earlier one.</source>
        <translation>這個時間還沒到，請選早一點的時間。</translation>
    </message>
    <message>
        <source>This person is not in the directory.</source>
        <translation>通訊錄中沒有此人。</translation>
    </message>
    <message>
        <source>Please ask for name and company first.</source>
        <translation>請先問明姓名和單位。</translation>
    </message>
    <message>
        <source>{host} has not agreed to take the call. Please take a message.</source>
        <translation>{host}未同意接聽，請記下留言。</translation>
    </message>
    <message>
        <source>This call has no kind that could be changed.</source>
        <translation>這通電話沒有可更改的類別。</translation>
    </message>
    <message>
        <source>Please greet again first.</source>
        <translation>請先再次問候。</translation>
    </message>
    <message>
        <source>Please ask for courtesy first: three times before the call may end.</source>
        <translation>請先請對方和善說話：滿三次才可結束通話。</translation>
    </message>
    <message>
        <source>There is no such promise.</source>
        <translation>沒有這筆答覆承諾。</translation>
    </message>
    <message>
        <source>This promise has been settled already.</source>
        <translation>這筆承諾已經辦結。</translation>
    </message>
    <message>
        <source>Please write what the caller was told.</source>
        <translation>請寫明答覆內容。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請寫明理由。</translation>
    </message>
    <message>
        <source>Please write the purpose of the call.</source>
        <translation>請寫明外撥目的。</translation>
    </message>
    <message>
        <source>Please write at least one question.</source>
        <translation>請至少寫一個問題。</translation>
    </message>
    <message>
        <source>At most {most} questions fit on the sheet.</source>
        <translation>準備單最多寫 {most} 個問題。</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>沒有這張準備單。</translation>
    </message>
    <message>
        <source>This call has been made already.</source>
        <translation>這通電話已經打過。</translation>
    </message>
    <message>
        <source>Only a day that is over can be gone through.</source>
        <translation>只能複核已經過去的日子。</translation>
    </message>
    <message>
        <source>This call is not part of the review.</source>
        <translation>這通電話不在複核範圍內。</translation>
    </message>
    <message>
        <source>This call has been gone through already.</source>
        <translation>這通電話已經複核。</translation>
    </message>
    <message>
        <source>Please choose what came of it.</source>
        <translation>請選擇結果。</translation>
    </message>
    <message>
        <source>This day has been gone through already.</source>
        <translation>這一天已經複核。</translation>
    </message>
    <message>
        <source>Calls are still to be gone through. A manager may end the review with a reason.</source>
        <translation>還有來電未複核。經理可寫明理由後結束複核。</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>未知來電者</translation>
    </message>
    <message>
        <source>Return the missed call: {who}</source>
        <translation>回覆未接來電：{who}</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>來電者</translation>
    </message>
    <message>
        <source>Ring {who} back at once</source>
        <translation>立即給{who}回電</translation>
    </message>
    <message>
        <source>Not satisfied: look again, then ring {who}</source>
        <translation>不滿意：重新核實後致電{who}</translation>
    </message>
    <message>
        <source>Unsolved call: answer {who}</source>
        <translation>未解決來電：答覆{who}</translation>
    </message>
    <message>
        <source>The promised answer is late</source>
        <translation>承諾的答覆已逾時</translation>
    </message>
</context>
</TS>

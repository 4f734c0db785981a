<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Followup</name>
    <message>
        <source>Report a fault</source>
        <translation>報修故障</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>儲存報修</translation>
    </message>
    <message>
        <source>Please do not swap or move the equipment yourself.</source>
        <translation>請勿自行更換或移動設備。</translation>
    </message>
    <message>
        <source>What does not work</source>
        <translation>什麼壞了</translation>
    </message>
    <message>
        <source>Such as: telephone crackles</source>
        <translation>例如：電話有雜音</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告知了誰</translation>
    </message>
    <message>
        <source>Empty if nobody yet</source>
        <translation>尚未告知則留空</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小時前起</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨天起</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>何時開始</translation>
    </message>
    <message>
        <source>Answer what was reported up</source>
        <translation>答覆呈報事項</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>noun</comment>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>送出答覆</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>button</comment>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>交辦任務</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>交辦</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要辦的事</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>One step a line; may stay empty</source>
        <translation>每行一個步驟，可不填</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交給誰</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>回報辦結</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>Hand the task on</source>
        <translation>轉交任務</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Whoever is at the desk</source>
        <translation>當班人員</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小時內</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天內</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>下一工作日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週內</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未辦任務</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>未修故障</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>現在撥打</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 前辦結</translation>
    </message>
    <message>
        <source>{number} has done: {task}</source>
        <translation>{number} 已辦結：{task}</translation>
    </message>
    <message>
        <source>{number} has cancelled: {task}</source>
        <translation>{number} 已取消：{task}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} 起</translation>
    </message>
    <message>
        <source>Fault: {what}</source>
        <translation>故障：{what}</translation>
    </message>
    <message>
        <source>nobody has been told yet</source>
        <translation>尚未報修</translation>
    </message>
    <message>
        <source>told: {whom}</source>
        <translation>已告知：{whom}</translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>{time} 前答覆</translation>
    </message>
    <message>
        <source>{number} reports up: {subject}</source>
        <translation>{number} 呈報：{subject}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>交辦任務</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>未接來電</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>第一優先</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未辦</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reported up</source>
        <translation>已呈報</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>已催辦</translation>
    </message>
    <message>
        <source>Refused with reason</source>
        <translation>已說明理由婉拒</translation>
    </message>
    <message>
        <source>Emergency call-out</source>
        <translation>緊急調度</translation>
    </message>
    <message>
        <source>Please write what is to be done.</source>
        <translation>請寫明要辦的事。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>A task can have at most {most} steps. Please make two tasks of it.</source>
        <translation>一項任務最多 {most} 個步驟，請分成兩項。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Please choose somebody else.</source>
        <translation>此人已離職，請另選一位。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>沒有這項任務。</translation>
    </message>
    <message>
        <source>This task has no such step.</source>
        <translation>這項任務沒有這個步驟。</translation>
    </message>
    <message>
        <source>This task has ended already.</source>
        <translation>這項任務已經結束。</translation>
    </message>
    <message>
        <source>This task has not ended yet.</source>
        <translation>這項任務還沒有結束。</translation>
    </message>
    <message>
        <source>Please write what came of it.</source>
        <translation>請寫明辦理結果。</translation>
    </message>
    <message>
        <source>Steps are still open. Tick them, or hand the task on.</source>
        <translation>還有步驟未完成。請勾選，或轉交任務。</translation>
    </message>
    <message>
        <source>Only whoever gave the task, or a supervisor, can do that.</source>
        <translation>只有交辦人或主管可以這樣做。</translation>
    </message>
    <message>
        <source>Please write what does not work.</source>
        <translation>請寫明什麼壞了。</translation>
    </message>
    <message>
        <source>Please write where it is.</source>
        <translation>請寫明地點。</translation>
    </message>
    <message>
        <source>This time is still to come. Please choose an earlier one.</source>
        <translation>這個時間還沒到，請選早一點的時間。</translation>
    </message>
    <message>
        <source>Please write who was told.</source>
        <translation>請寫明告知了誰。</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>沒有這筆故障紀錄。</translation>
    </message>
    <message>
        <source>This fault is fixed already.</source>
        <translation>這個故障已經修好。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請寫明理由。</translation>
    </message>
    <message>
        <source>Please write the answer.</source>
        <translation>請寫明答覆。</translation>
    </message>
    <message>
        <source>This report has been answered already.</source>
        <translation>這筆呈報已經答覆。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Followup</name>
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
        <source>Works again</source>
        <translation>已恢復</translation>
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

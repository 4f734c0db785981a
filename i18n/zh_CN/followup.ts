<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Followup</name>
    <message>
        <source>Report a fault</source>
        <translation>报修故障</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保存报修</translation>
    </message>
    <message>
        <source>Please do not swap or move the equipment yourself.</source>
        <translation>请勿自行更换或移动设备。</translation>
    </message>
    <message>
        <source>What does not work</source>
        <translation>什么坏了</translation>
    </message>
    <message>
        <source>Such as: telephone crackles</source>
        <translation>例如：电话有杂音</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告知了谁</translation>
    </message>
    <message>
        <source>Empty if nobody yet</source>
        <translation>尚未告知则留空</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时前起</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨天起</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>何时开始</translation>
    </message>
    <message>
        <source>Answer what was reported up</source>
        <translation>答复上报事项</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>noun</comment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发出答复</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>button</comment>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>One step a line; may stay empty</source>
        <translation>每行一个步骤，可不填</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>报告办结</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Hand the task on</source>
        <translation>转交任务</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Whoever is at the desk</source>
        <translation>当班人员</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时内</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天内</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>下一工作日</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周内</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未办任务</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>未修故障</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>现在拨打</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 前办结</translation>
    </message>
    <message>
        <source>{number} has done: {task}</source>
        <translation>{number} 已办结：{task}</translation>
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
        <translation>报修</translation>
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
        <translation>尚未报修</translation>
    </message>
    <message>
        <source>told: {whom}</source>
        <translation>已告知：{whom}</translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>{time} 前答复</translation>
    </message>
    <message>
        <source>{number} reports up: {subject}</source>
        <translation>{number} 上报：{subject}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>First priority</source>
        <translation>第一优先</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reported up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>已催办</translation>
    </message>
    <message>
        <source>Refused with reason</source>
        <translation>已说明理由拒绝</translation>
    </message>
    <message>
        <source>Emergency call-out</source>
        <translation>紧急调度</translation>
    </message>
    <message>
        <source>Please write what is to be done.</source>
        <translation>请写明要办的事。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>A task can have at most {most} steps. Please make two tasks of it.</source>
        <translation>一项任务最多 {most} 个步骤，请分成两项。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Please choose somebody else.</source>
        <translation>此人已不在岗，请另选一位。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有这项任务。</translation>
    </message>
    <message>
        <source>This task has no such step.</source>
        <translation>这项任务没有这个步骤。</translation>
    </message>
    <message>
        <source>This task has ended already.</source>
        <translation>这项任务已经结束。</translation>
    </message>
    <message>
        <source>This task has not ended yet.</source>
        <translation>这项任务还没有结束。</translation>
    </message>
    <message>
        <source>Please write what came of it.</source>
        <translation>请写明办理结果。</translation>
    </message>
    <message>
        <source>Steps are still open. Tick them, or hand the task on.</source>
        <translation>还有步骤未完成。请勾选，或转交任务。</translation>
    </message>
    <message>
        <source>Only whoever gave the task, or a supervisor, can do that.</source>
        <translation>只有交办人或主管可以这样做。</translation>
    </message>
    <message>
        <source>Please write what does not work.</source>
        <translation>请写明什么坏了。</translation>
    </message>
    <message>
        <source>Please write where it is.</source>
        <translation>请写明地点。</translation>
    </message>
    <message>
        <source>This time is still to come. Please choose an earlier one.</source>
        <translation>这个时间还没到，请选早一点的时间。</translation>
    </message>
    <message>
        <source>Please write who was told.</source>
        <translation>请写明告知了谁。</translation>
    </message>
    <message>
        <source>There is no such fault.</source>
        <translation>没有这条故障记录。</translation>
    </message>
    <message>
        <source>This fault is fixed already.</source>
        <translation>这个故障已经修好。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Please write the answer.</source>
        <translation>请写明答复。</translation>
    </message>
    <message>
        <source>This report has been answered already.</source>
        <translation>这条上报已经答复。</translation>
    </message>
</context>
</TS>

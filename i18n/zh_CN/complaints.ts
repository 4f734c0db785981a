<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Complaints</name>
    <message numerus="yes">
        <source>Asked %n time(s): say how far it is</source>
        <translation>
            <numerusform>已催问 %n 次：请告知目前进展</numerusform>
        </translation>
    </message>
    <message>
        <source>All complaints before today were gone through</source>
        <translation>今天以前的投诉建议都已复核</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>现场查明的情况</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>向客户说明的内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Call back: {who}</source>
        <translation>回访：{who}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <translation>处理结果：{result}</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印回访单</translation>
    </message>
    <message>
        <source>It goes back to the department: the next round begins.</source>
        <translation>退回部门重新处理，进入下一轮。</translation>
    </message>
    <message>
        <source>Tried: {attempts}</source>
        <translation>已联系：{attempts}</translation>
    </message>
    <message>
        <source>Done, customer signs: {who}</source>
        <translation>办妥，客户签字：{who}</translation>
    </message>
    <message>
        <source>Signed, close</source>
        <translation>已签字，结案</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Slip {number}, done: {what}</source>
        <translation>受理单 {number} 已办妥：{what}</translation>
    </message>
    <message>
        <source>Give utility&apos;s number</source>
        <translation>告知公用单位电话</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>公用单位</translation>
    </message>
    <message>
        <source>Answer the giver: {who}</source>
        <translation>答复建议人：{who}</translation>
    </message>
    <message>
        <source>Answered, close</source>
        <translation>已答复，结案</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Adopted or not</source>
        <translation>是否采纳</translation>
    </message>
    <message>
        <source>The giver was told</source>
        <translation>已告知建议人</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户反映的情况</translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation>客户的期望</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As they say it</source>
        <translation>按客户所说</translation>
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
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Building, unit, counter</source>
        <translation>楼栋、单元、柜台</translation>
    </message>
    <message>
        <source>Stays anonymous</source>
        <translation>不愿留姓名</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>希望怎样答复</translation>
    </message>
    <message>
        <source>Classify: {who}</source>
        <translation>定性：{who}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Liable: true and ours. Not liable: not true or outside our service. Assistance: utilities and outside causes.</source>
        <translation>有责：属实且属我方。无责：不属实或不在服务范围。协助：公用事业或外部原因。</translation>
    </message>
    <message>
        <source>Decides: {who}</source>
        <translation>决定人：{who}</translation>
    </message>
    <message>
        <source>Proposed because: {why}</source>
        <translation>建议升级的理由：{why}</translation>
    </message>
    <message>
        <source>General or major?</source>
        <translation>一般还是重大？</translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n proposed case(s) of this matter</source>
        <translation>
            <numerusform>同一事项另有 %n 件建议升级，一并确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over: {who}</source>
        <translation>转交：{who}</translation>
    </message>
    <message>
        <source>Print and hand over</source>
        <translation>打印并转交</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印受理单</translation>
    </message>
    <message numerus="yes">
        <source>Also the other %n case(s) of this matter, each slip</source>
        <translation>
            <numerusform>同一事项另有 %n 件待转，一并转交，各出一单</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>On-site finding</source>
        <translation>现场查看</translation>
    </message>
    <message>
        <source>Agree the time</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Result: {who}</source>
        <translation>处理结果：{who}</translation>
    </message>
    <message>
        <source>Enter the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Solved by (staff number)</source>
        <translation>处理人（工号）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Corrective measure</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>New complaint or suggestion</source>
        <translation>新的投诉或建议</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受理方式</translation>
    </message>
    <message>
        <source>Serious loss or injury</source>
        <translation>严重损失或受伤</translation>
    </message>
    <message>
        <source>Promised before and raised again</source>
        <translation>曾承诺未兑现，多次反映</translation>
    </message>
    <message>
        <source>Delegated by an authority</source>
        <translation>主管部门交办</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Paper form {number}</source>
        <translation>纸质意见表 {number}</translation>
    </message>
    <message>
        <source>How it came (Alt + number)</source>
        <translation>受理方式（Alt + 数字）</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>The desk passes this on within 10 minutes; ordinary matters have a result within 2 hours, and you hear from us within 2 working days of it.</source>
        <translation>前台收到后 10 分钟内转交部门，一般事项 2 小时内有结果，结果出来后 2 个工作日内回复您。</translation>
    </message>
    <message>
        <source>Void a paper form</source>
        <translation>作废纸质单</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作废</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are out</source>
        <translation>
            <numerusform>已发出未收回 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>单上的编号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>公用单位</translation>
    </message>
    <message>
        <source>No utilities yet.</source>
        <translation>还没有公用单位。</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>新增或修改</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>utility</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>A supervisor changes this.</source>
        <translation>由主管修改。</translation>
    </message>
    <message>
        <source>The general manager decides about major complaints with injury or serious loss, from authorities or the press. Customer service decides about all others, but for those that a department may decide itself:</source>
        <translation>造成伤害或重大损失、由主管部门或媒体转来的重大投诉，由总经理决定；其余由客服部决定，以下由部门自行决定的除外：</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>决定权限</translation>
    </message>
    <message>
        <source>The department decides itself</source>
        <translation>部门可自行决定</translation>
    </message>
    <message>
        <source>A manager changes this.</source>
        <translation>由经理修改。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>The month&apos;s report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Which month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>本月小结</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Freeze the figures</source>
        <translation>锁定数据</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印月报</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Archive bundle …</source>
        <translation>归档包…</translation>
    </message>
    <message>
        <source>To be filed by {day}</source>
        <translation>应于 {day} 前归档</translation>
    </message>
    <message>
        <source>Frozen: {received} received, {closed} closed, {kept} of {all} due times kept</source>
        <translation>已锁定：受理 {received} 件，办结 {closed} 件，时限 {all} 项按时 {kept} 项</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Which authority</source>
        <translation>哪个主管部门</translation>
    </message>
    <message>
        <source>Form of answer it wants</source>
        <translation>要求的答复形式</translation>
    </message>
    <message>
        <source>It set a deadline</source>
        <translation>对方定了期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type a time such as 14:30.</source>
        <translation>请输入时间，例如 14:30。</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>向上汇报</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Emergency call-out: {who}</source>
        <translation>紧急调动：{who}</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>已调动</translation>
    </message>
    <message>
        <source>What is the emergency</source>
        <translation>什么紧急情况</translation>
    </message>
    <message>
        <source>Ring the department now, then write down what for. Fire and injury: 119, 120 first.</source>
        <translation>先打电话给部门，再记下原因。火情、伤情先拨 119、120。</translation>
    </message>
    <message>
        <source>Join with another case</source>
        <translation>与其他案件合并</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>另一案件</translation>
    </message>
    <message>
        <source>The anonymous customer is a different person</source>
        <translation>确认匿名客户是另一个人</translation>
    </message>
    <message>
        <source>Choose the other case.</source>
        <translation>请选择另一案件。</translation>
    </message>
    <message>
        <source>Go through the complaints of {day}</source>
        <translation>{day} 投诉建议复核</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>复核完毕</translation>
    </message>
    <message>
        <source>Only a manager: why cases are left</source>
        <translation>仅经理：为何留有未看的</translation>
    </message>
    <message>
        <source>Drawn for satisfaction</source>
        <translation>抽中问满意度</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>尚未解决</translation>
    </message>
    <message>
        <source>All of this day are solved, and their customers were asked.</source>
        <translation>当天的都已解决，客户也已问过。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按受理方式</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>By end</source>
        <translation>按结案方式</translation>
    </message>
    <message>
        <source>By rounds</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Sampled call-backs</source>
        <translation>抽样回访</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Causes and measures</source>
        <translation>原因与纠正措施</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>Missed due times</source>
        <translation>超时清单</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Median working minutes</source>
        <translation>工作分钟中位数</translation>
    </message>
    <message>
        <source>By staff number</source>
        <translation>按工号</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>回访数</translation>
    </message>
    <message>
        <source>Complaints and suggestions {month}</source>
        <translation>客户投诉与建议 {month}</translation>
    </message>
    <message>
        <source>Complaints not handed to a department</source>
        <translation>尚未转交部门的投诉</translation>
    </message>
    <message>
        <source>Days whose complaints were not gone through</source>
        <translation>投诉建议尚未复核的天数</translation>
    </message>
    <message>
        <source>{number}: confirm that it is major</source>
        <translation>{number}：请确认是否重大</translation>
    </message>
    <message>
        <source>A condition for a major complaint holds</source>
        <translation>已符合重大投诉的条件</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>查看并决定</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>goes up to: {whom}</source>
        <translation>升级至：{whom}</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>{name}: hand the slip to {where}</source>
        <translation>{name}：把受理单转交{where}</translation>
    </message>
    <message>
        <source>{where} has not reacted to {name} yet</source>
        <translation>{where}尚未响应{name}的投诉</translation>
    </message>
    <message>
        <source>{name}: result awaited from {where}</source>
        <translation>{name}：等{where}的处理结果</translation>
    </message>
    <message>
        <source>Call {name} back about the result</source>
        <translation>就处理结果回访{name}</translation>
    </message>
    <message>
        <source>Call {name} back (drawn)</source>
        <translation>回访{name}（抽样）</translation>
    </message>
    <message>
        <source>{name}: answer the authority</source>
        <translation>{name}：答复主管部门</translation>
    </message>
    <message>
        <source>{name}: the agreed reply is due</source>
        <translation>{name}：约定的答复到期</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Department has it</source>
        <translation>部门已接单</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>{number}: on site at {time}</source>
        <translation>{number}：{time} 现场查看</translation>
    </message>
    <message>
        <source>Write the finding</source>
        <translation>记录查看结果</translation>
    </message>
    <message>
        <source>Go through yesterday&apos;s complaints</source>
        <translation>复核昨天的投诉建议</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go through before closing</source>
        <translation>
            <numerusform>日结前还有 %n 天待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>File the report of {month}</source>
        <translation>归档 {month} 月报</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开月报</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the spreadsheet</source>
        <translation>
            <numerusform>另有 %n 条见电子表格</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未结投诉</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>现已超时</translation>
    </message>
    <message>
        <source>Call-backs owed</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>今日受理</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日办结</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n 件待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>This month by kind</source>
        <translation>本月按类别</translation>
    </message>
    <message>
        <source>This month: due times kept, in percent</source>
        <translation>本月时限按时率（%）</translation>
    </message>
    <message>
        <source>Show what is late</source>
        <translation>看超时的</translation>
    </message>
    <message>
        <source>Show call-backs</source>
        <translation>看待回访</translation>
    </message>
    <message>
        <source>Show major cases</source>
        <translation>看重大的</translation>
    </message>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>催办 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Close: show how it stands</source>
        <translation>关闭，回到总览</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>major?</source>
        <translation>重大？</translation>
    </message>
    <message>
        <source>the utility</source>
        <translation>相关单位</translation>
    </message>
    <message>
        <source>{n} of {most} customers, {cases} cases, the same matter, {since}</source>
        <translation>同一事项：{n}/{most} 位客户，{cases} 件，{since}</translation>
    </message>
    <message>
        <source>The words were erased.</source>
        <translation>内容已按规定删除。</translation>
    </message>
    <message>
        <source>Proposed as major: {why}. Confirm or decline.</source>
        <translation>建议列为重大：{why}。请确认或不同意。</translation>
    </message>
    <message>
        <source>Number {number} solved it and may not call back.</source>
        <translation>处理人 {number} 不得回访。</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>All</source>
        <comment>departments</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>filter</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>filter</comment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>显示哪些案件</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有超时的案件</translation>
    </message>
    <message>
        <source>Press {key} to take a complaint or suggestion</source>
        <translation>按 {key} 受理投诉或建议</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>call-back owed</source>
        <translation>待抽样回访</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>{allowed}, counted from {time}</source>
        <translation>{allowed}，自 {time} 起算</translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>Missed; charged to {who}</source>
        <translation>已超时，记在{who}</translation>
    </message>
    <message>
        <source>If it is missed, it is charged to {who}</source>
        <translation>若超时，记在{who}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Classified as</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Goes up to</source>
        <translation>升级至</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>结案方式</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉建议</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用语已复制</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>为什么是这个时限？</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Classified: {value}</source>
        <translation>定性：{value}</translation>
    </message>
    <message>
        <source>Graded: {value}</source>
        <translation>级别：{value}</translation>
    </message>
    <message>
        <source>Proposed as major: {value}</source>
        <translation>建议列为重大：{value}</translation>
    </message>
    <message>
        <source>Stays general</source>
        <translation>维持一般</translation>
    </message>
    <message>
        <source>About: {value}</source>
        <translation>内容：{value}</translation>
    </message>
    <message>
        <source>Customer&apos;s wish changed</source>
        <translation>客户意愿变更</translation>
    </message>
    <message>
        <source>Joined with other cases</source>
        <translation>与其他案件合并</translation>
    </message>
    <message>
        <source>Chased {value}</source>
        <translation>催办{value}</translation>
    </message>
    <message>
        <source>Reported up</source>
        <translation>已向上汇报</translation>
    </message>
    <message>
        <source>Answer from above</source>
        <translation>上级答复</translation>
    </message>
    <message>
        <source>Emergency call-out: {value}</source>
        <translation>紧急调动：{value}</translation>
    </message>
    <message>
        <source>Refused, with the reason</source>
        <translation>说明理由后拒绝</translation>
    </message>
    <message>
        <source>Utility&apos;s number given: {value}</source>
        <translation>已告知公用单位电话：{value}</translation>
    </message>
    <message>
        <source>Cause: {value}</source>
        <translation>原因：{value}</translation>
    </message>
    <message>
        <source>Corrective measure: {value}</source>
        <translation>纠正措施：{value}</translation>
    </message>
    <message>
        <source>Call-back: {value}</source>
        <translation>回访：{value}</translation>
    </message>
    <message>
        <source>Drawn for a call-back</source>
        <translation>抽中回访</translation>
    </message>
    <message>
        <source>Far too late, goes up to: {value}</source>
        <translation>严重超时，升级至：{value}</translation>
    </message>
    <message>
        <source>Found on site</source>
        <translation>现场查明</translation>
    </message>
    <message>
        <source>Explained to the customer</source>
        <translation>已向客户说明</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>{n} of {most} customers</source>
        <translation>{n}/{most} 位客户</translation>
    </message>
    <message>
        <source>Same matter: {case}</source>
        <translation>同一事项：{case}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message>
        <source>{number} {who} is not satisfied: look into it and answer</source>
        <translation>{number} {who} 不满意：查明并答复</translation>
    </message>
    <message>
        <source>{number} {who}: tell how far it is</source>
        <translation>{number} {who}：告知进展</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{span} of opening hours</source>
        <translation>开放时间 {span}</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 个自然日</numerusform>
        </translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>按约定</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>不计时</translation>
    </message>
    <message>
        <source>paused {span}</source>
        <translation>暂停 {span}</translation>
    </message>
    <message>
        <source>{kind} ({name})</source>
        <translation>{kind}（{name}）</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>意见表</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>书信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>No answer wanted</source>
        <translation>不需要答复</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未定性</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>有责</translation>
    </message>
    <message>
        <source>Not liable</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>Reception and service</source>
        <translation>接待与服务</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>设施与环境</translation>
    </message>
    <message>
        <source>Goods and fees</source>
        <translation>商品与收费</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候时间</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息与告示</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>With the department</source>
        <translation>已转交部门</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>部门已接单</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>On-site finding agreed</source>
        <translation>已约现场查看</translation>
    </message>
    <message>
        <source>Result given</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>Call-back due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Customer satisfied</source>
        <translation>客户满意</translation>
    </message>
    <message>
        <source>Customer unreachable</source>
        <translation>三次未联系上</translation>
    </message>
    <message>
        <source>Anonymous or no call-back wanted</source>
        <translation>匿名或不需回访</translation>
    </message>
    <message>
        <source>Explained and helped</source>
        <translation>已说明并协助解决</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>Slip handed over</source>
        <translation>转交部门</translation>
    </message>
    <message>
        <source>Department reacts</source>
        <translation>部门响应</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Sampled call-back</source>
        <translation>抽样回访</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>答复主管部门</translation>
    </message>
    <message>
        <source>Agreed reply</source>
        <translation>约定的答复</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>no longer owed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>the management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>many customers with the same matter</source>
        <translation>多位客户反映同一事项</translation>
    </message>
    <message>
        <source>not solved for a month</source>
        <translation>一个月未解决</translation>
    </message>
    <message>
        <source>handled by an authority</source>
        <translation>主管部门介入</translation>
    </message>
    <message>
        <source>in the press</source>
        <translation>媒体曝光</translation>
    </message>
    <message>
        <source>serious loss or injury</source>
        <translation>严重损失或受伤</translation>
    </message>
    <message>
        <source>promised service not given, raised again</source>
        <translation>承诺未兑现且多次反映</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务部</translation>
    </message>
    <message>
        <source>The department itself</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Customer-service supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>Office manager</source>
        <translation>办公室主任</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Line busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Does not want to be asked</source>
        <translation>不愿接受回访</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>逐一回访</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Complete and receive</source>
        <translation>补全并受理</translation>
    </message>
    <message>
        <source>Hand to department</source>
        <translation>转交部门</translation>
    </message>
    <message>
        <source>Handling begins</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Agree on-site finding</source>
        <translation>约现场查看</translation>
    </message>
    <message>
        <source>Finding on site</source>
        <translation>登记现场结论</translation>
    </message>
    <message>
        <source>Enter result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Done, customer signs</source>
        <translation>办妥，客户签字</translation>
    </message>
    <message>
        <source>Close without call-back</source>
        <translation>免回访结案</translation>
    </message>
    <message>
        <source>Answer the giver</source>
        <translation>答复建议人</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>General / major</source>
        <translation>一般 / 重大</translation>
    </message>
    <message>
        <source>Refuse with reason</source>
        <translation>说明理由拒绝</translation>
    </message>
    <message>
        <source>Customer withdraws</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印受理单</translation>
    </message>
    <message>
        <source>Customer asks again</source>
        <translation>客户催问</translation>
    </message>
    <message>
        <source>Emergency call-out</source>
        <translation>紧急调动</translation>
    </message>
    <message>
        <source>Take out of the matter</source>
        <translation>移出同一事项</translation>
    </message>
    <message>
        <source>Print call-back sheet</source>
        <translation>打印回访单</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Liable · general</source>
        <translation>有责 · 一般</translation>
    </message>
    <message>
        <source>Liable · major</source>
        <translation>有责 · 重大</translation>
    </message>
    <message>
        <source>Announced in the meeting</source>
        <translation>月会通报</translation>
    </message>
    <message>
        <source>To the general manager</source>
        <translation>报总经理</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Records archived</source>
        <translation>资料已存档</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>This cannot be done while the case is: {now_name}.</source>
        <translation>案件现为“{now_name}”，不能这样做。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个案件。</translation>
    </message>
    <message>
        <source>This case has ended. Take a new one if there is something else.</source>
        <translation>该案件已结束。如有其他事项，请另行受理。</translation>
    </message>
    <message>
        <source>A colleague has just changed this case. Look at it and try again.</source>
        <translation>同事刚刚更新了该案件，请查看后再试。</translation>
    </message>
    <message>
        <source>A case that is “{liability_name}” cannot end as “{end_name}”.</source>
        <translation>“{liability_name}”的案件不能以“{end_name}”结案。</translation>
    </message>
    <message>
        <source>Write down what the customer says.</source>
        <translation>请写下客户反映的情况。</translation>
    </message>
    <message>
        <source>Enter name or telephone, or tick that the customer stays anonymous.</source>
        <translation>请填写姓名或电话，或勾选不愿留姓名。</translation>
    </message>
    <message>
        <source>Agree when and how the customer will be answered, or tick that no answer is wanted.</source>
        <translation>请约定答复的时间和方式，或选择不需要答复。</translation>
    </message>
    <message>
        <source>The time of the reply has passed already. Agree a later one.</source>
        <translation>约定的答复时间已过，请另约时间。</translation>
    </message>
    <message>
        <source>To answer by telephone, a number is needed.</source>
        <translation>电话答复需要号码。</translation>
    </message>
    <message>
        <source>Enter which authority it came from.</source>
        <translation>请填写是哪个主管部门。</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it.</source>
        <translation>文字超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>请选择部门。</translation>
    </message>
    <message>
        <source>This case has been received already.</source>
        <translation>该案件已受理。</translation>
    </message>
    <message>
        <source>No paper form with the number {number} was issued here. Check the number.</source>
        <translation>这里没有发出过编号 {number} 的意见表，请核对编号。</translation>
    </message>
    <message>
        <source>The paper form {number} was used or declared void already.</source>
        <translation>意见表 {number} 已使用或已作废。</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>A suggestion is not classified. Answer it as adopted or not adopted.</source>
        <translation>建议不需定性，请答复采纳或未采纳。</translation>
    </message>
    <message>
        <source>Choose liable, not liable or assistance.</source>
        <translation>请选择有责、无责或协助。</translation>
    </message>
    <message>
        <source>Classify the complaint as liable before a result is entered.</source>
        <translation>请先定性为有责，再登记结果。</translation>
    </message>
    <message>
        <source>There can be no result before the department has accepted the slip.</source>
        <translation>部门接单之前不能登记结果。</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>请写下处理情况。</translation>
    </message>
    <message>
        <source>This is for assistance cases only. Classify it first.</source>
        <translation>仅用于协助类案件，请先定性。</translation>
    </message>
    <message>
        <source>Choose the utility.</source>
        <translation>请选择公用单位。</translation>
    </message>
    <message>
        <source>The customer has not signed yet.</source>
        <translation>客户尚未签字。</translation>
    </message>
    <message>
        <source>There is too much on the pad. Clear it and sign again.</source>
        <translation>签字板上内容过多，请清除后重签。</translation>
    </message>
    <message>
        <source>This time has passed already. Choose a later one.</source>
        <translation>这个时间已过，请另选时间。</translation>
    </message>
    <message>
        <source>Enter who comes to the place.</source>
        <translation>请填写到场人员。</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>请写下查明的情况。</translation>
    </message>
    <message>
        <source>No call-back is owed on this case.</source>
        <translation>该案件没有待办的回访。</translation>
    </message>
    <message>
        <source>Number {number} solved this case, so somebody else calls back.</source>
        <translation>该案件由 {number} 处理，须由其他人回访。</translation>
    </message>
    <message>
        <source>In a major case a supervisor calls back.</source>
        <translation>重大案件须由主管回访。</translation>
    </message>
    <message>
        <source>Write down in the customer&apos;s own words what is not right yet.</source>
        <translation>请用客户原话写下哪里还不满意。</translation>
    </message>
    <message>
        <source>No department has this case yet. Hand it over first.</source>
        <translation>案件还没有转交部门，请先转交。</translation>
    </message>
    <message>
        <source>This has been reported up already; the answer is awaited.</source>
        <translation>已向上汇报，正在等待答复。</translation>
    </message>
    <message>
        <source>This was not reported up.</source>
        <translation>该案件没有向上汇报。</translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation>请写下答复内容。</translation>
    </message>
    <message>
        <source>This is a complaint, not a suggestion.</source>
        <translation>这是投诉，不是建议。</translation>
    </message>
    <message>
        <source>Tell the giver of the suggestion first.</source>
        <translation>请先告知建议人。</translation>
    </message>
    <message>
        <source>Only a complaint that is ours can be major.</source>
        <translation>只有我方责任的投诉才能列为重大。</translation>
    </message>
    <message>
        <source>This complaint is major already.</source>
        <translation>该投诉已列为重大。</translation>
    </message>
    <message>
        <source>This complaint is not major.</source>
        <translation>该投诉不是重大投诉。</translation>
    </message>
    <message>
        <source>Nothing is proposed here.</source>
        <translation>这里没有待确认的建议。</translation>
    </message>
    <message>
        <source>This is the same case. Choose another one.</source>
        <translation>这是同一案件，请选择另一件。</translation>
    </message>
    <message>
        <source>These cases are joined already.</source>
        <translation>这些案件已合并。</translation>
    </message>
    <message>
        <source>This case is not joined with others.</source>
        <translation>该案件没有与其他案件合并。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>请填写电话。</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} 已在列表中。</translation>
    </message>
    <message>
        <source>Print from 1 to {most} forms at a time.</source>
        <translation>一次可打印 1 到 {most} 份。</translation>
    </message>
    <message>
        <source>“{month}” is not a month. Write it like 2026-11.</source>
        <translation>“{month}”不是月份，请写成 2026-11。</translation>
    </message>
    <message>
        <source>The month {month} has not ended yet.</source>
        <translation>{month} 月还没有结束。</translation>
    </message>
    <message>
        <source>The figures of {month} are not frozen yet. Make the report first.</source>
        <translation>{month} 的数字还没有锁定，请先生成月报。</translation>
    </message>
    <message>
        <source>This was noted for {month} already.</source>
        <translation>{month} 的这一步已登记。</translation>
    </message>
    <message>
        <source>The report of {month} is filed and stays as it is.</source>
        <translation>{month} 的月报已归档，不再改动。</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>这一天还没过完。</translation>
    </message>
    <message>
        <source>This case is not part of the review.</source>
        <translation>这一件不在本次复核之内。</translation>
    </message>
    <message>
        <source>This case was gone through already.</source>
        <translation>这一件已经看过。</translation>
    </message>
    <message>
        <source>A drawn customer is asked; an unsolved case is looked at.</source>
        <translation>抽中的要问客户，未解决的只需复核。</translation>
    </message>
    <message>
        <source>This day has been gone through already.</source>
        <translation>这一天已经复核完毕。</translation>
    </message>
    <message>
        <source>Cases are still to be gone through. A manager may end the review with a reason.</source>
        <translation>还有没看的。经理可写明理由后结束。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}). Choose another folder or check the drive.</source>
        <translation>{path} 无法写入（{why}）。请换一个文件夹或检查磁盘。</translation>
    </message>
    <message>
        <source>In {where} the state and the course differ. Tell the manager.</source>
        <translation>{where} 的状态与处理经过不一致，请告知经理。</translation>
    </message>
    <message>
        <source>In {where} a clock and its breach differ. Tell the manager.</source>
        <translation>{where} 的时限与超时记录不一致，请告知经理。</translation>
    </message>
    <message>
        <source>The draw of {where} cannot be repeated. Tell the manager.</source>
        <translation>{where} 的抽样无法复算，请告知经理。</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>不能这样做（{code}）。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Calls</name>
    <message>
        <source>Put the call through</source>
        <translation>转接电话</translation>
    </message>
    <message>
        <source>Put through</source>
        <comment>button</comment>
        <translation>转接</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>They agreed to take this call</source>
        <translation>本人同意接听</translation>
    </message>
    <message>
        <source>Please choose to whom first.</source>
        <translation>请先选择转给谁。</translation>
    </message>
    <message>
        <source>Ask name and company; connect only if they agree</source>
        <translation>问明姓名和单位；本人同意才转接</translation>
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
        <source>{day} not counted</source>
        <translation>{day} 不计</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>承诺答复</translation>
    </message>
    <message>
        <source>Promise and end the call</source>
        <translation>承诺并结束通话</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>答复方式</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {time}</source>
        <translation>{time} 前答复</translation>
    </message>
    <message>
        <source>Read back: {number}</source>
        <translation>已复述：{number}</translation>
    </message>
    <message>
        <source>Go through the calls of {day}</source>
        <translation>复核 {day} 的来电</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>完成复核</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only a manager: why calls are left</source>
        <translation>仅经理：为何留有未复核来电</translation>
    </message>
    <message>
        <source>Drawn for satisfaction</source>
        <translation>满意度抽查</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>No call of this day is left to look at.</source>
        <translation>这一天没有需要复核的来电。</translation>
    </message>
    <message>
        <source>Prepare an outbound call</source>
        <translation>外呼准备</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>保存准备单</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>致电对象</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>要问的问题</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>每行一个问题</translation>
    </message>
    <message>
        <source>Papers at hand</source>
        <translation>备好的资料</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印准备单</translation>
    </message>
    <message>
        <source>Days whose calls were not gone through</source>
        <translation>来电尚未复核的日子</translation>
    </message>
    <message>
        <source>The telephone is ringing</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>Answer within three rings; later, apologise first</source>
        <translation>三声内接听；超过先致歉</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>{who} is waiting on the line</source>
        <translation>{who}在电话上等候</translation>
    </message>
    <message>
        <source>Tell them every {seconds} s that it is being looked into</source>
        <translation>每 {seconds} 秒告知一次正在查询</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Back on the line</source>
        <translation>回到通话</translation>
    </message>
    <message>
        <source>Please end the private call</source>
        <translation>请结束私人通话</translation>
    </message>
    <message>
        <source>Private calls last {minutes} minutes at most</source>
        <translation>私人通话不超过 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>已超时 {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 前答复</translation>
    </message>
    <message numerus="yes">
        <source>asked again %n time(s)</source>
        <translation>
            <numerusform>催问 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {who}: {subject}</source>
        <translation>答复{who}：{subject}</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>button</comment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>现在拨打</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Go through yesterday&apos;s calls</source>
        <translation>复核前一日来电</translation>
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
        <source>Calls today</source>
        <translation>今日来电</translation>
    </message>
    <message numerus="yes">
        <source>%n rung out</source>
        <translation>
            <numerusform>外呼 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered late</source>
        <comment>rings</comment>
        <translation>迟接来电</translation>
    </message>
    <message>
        <source>{share} of those answered</source>
        <translation>占已接来电的 {share}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped ringing</source>
        <translation>
            <numerusform>响铃后挂断 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers owed</source>
        <translation>待答复</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n 条已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Choose a call at the left</source>
        <translation>请在左侧选择来电</translation>
    </message>
    <message>
        <source>Press {key} when the telephone rings</source>
        <translation>电话响起时按 {key}</translation>
    </message>
    <message>
        <source>The same key answers; F8 finishes.</source>
        <translation>再按一次接听，F8 办结。</translation>
    </message>
    <message>
        <source>What was typed about the call is back.</source>
        <translation>上次通话中未写完的内容已恢复。</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外呼</translation>
    </message>
    <message>
        <source>Private call</source>
        <translation>私人电话</translation>
    </message>
    <message>
        <source>late</source>
        <comment>answered</comment>
        <translation>迟接</translation>
    </message>
    <message>
        <source>for {n}</source>
        <translation>交给 {n}</translation>
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
        <translation>尚未报修</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>button</comment>
        <translation>报修</translation>
    </message>
    <message>
        <source>Type or paste the number</source>
        <translation>键入或粘贴号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Surname, Mr or Ms</source>
        <translation>姓氏，先生或女士</translation>
    </message>
    <message>
        <source>Address or company</source>
        <translation>地址或单位</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>来电事由</translation>
    </message>
    <message>
        <source>Write everything down</source>
        <translation>详细记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Read number and account back once</source>
        <translation>复述号码和户号一次</translation>
    </message>
    <message>
        <source>Rang before, name not known</source>
        <translation>曾来电，姓名不详</translation>
    </message>
    <message>
        <source>Nobody has rung from this number yet</source>
        <translation>此号码首次来电</translation>
    </message>
    <message>
        <source>Type the number: earlier calls show here</source>
        <translation>键入号码后显示以往来电</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>以往来电</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>Answer owed by {time}</source>
        <translation>应于 {time} 前答复</translation>
    </message>
    <message>
        <source>Rings about this again</source>
        <translation>再次来电催问</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>Ring out</source>
        <translation>外呼</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>button</comment>
        <translation>交办</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外呼</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <translation>今天还没有来电</translation>
    </message>
    <message>
        <source>No answer is owed</source>
        <translation>没有待答复的来电</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>No call is prepared</source>
        <translation>没有准备好的外呼</translation>
    </message>
    <message>
        <source>Write purpose and questions down before ringing out</source>
        <translation>外呼前先写明目的和问题</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>外呼</translation>
    </message>
    <message>
        <source>One more ring</source>
        <translation>又响一声</translation>
    </message>
    <message>
        <source>Stopped ringing</source>
        <translation>响铃后挂断</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>button</comment>
        <translation>承诺答复</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Visitor: ring back</source>
        <translation>来客：改回电</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>button</comment>
        <translation>查询</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>辱骂</translation>
    </message>
    <message>
        <source>Bad line</source>
        <comment>on the line</comment>
        <translation>线路不清</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>声音太小</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言难懂</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>on the line</comment>
        <translation>打错电话</translation>
    </message>
    <message>
        <source>Still silent: hang up</source>
        <translation>仍无声：挂机</translation>
    </message>
    <message>
        <source>End the call politely</source>
        <translation>礼貌结束通话</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>用语已复制</translation>
    </message>
    <message>
        <source>Close: show the day</source>
        <translation>关闭：显示今日</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Every day has been gone through</source>
        <translation>各日来电均已复核</translation>
    </message>
    <message>
        <source>Delay with an apology</source>
        <translation>致歉并延期</translation>
    </message>
    <message>
        <source>Why, and how far it is</source>
        <translation>原因与进展</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>What the caller was told</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Take the task back</source>
        <translation>收回任务</translation>
    </message>
    <message>
        <source>Customer-service supervisor</source>
        <translation>客服主管</translation>
    </message>
    <message>
        <source>Report up to {whom}</source>
        <translation>上报{whom}</translation>
    </message>
    <message>
        <source>Report up</source>
        <translation>上报</translation>
    </message>
    <message numerus="yes">
        <source>Rang, %n ring(s)</source>
        <translation>
            <numerusform>响铃 %n 声</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by {n}</source>
        <translation>工号 {n} 接听</translation>
    </message>
    <message>
        <source>Show the promise</source>
        <translation>查看承诺</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次催问</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>noun</comment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Given by {n}</source>
        <translation>工号 {n} 交办</translation>
    </message>
    <message>
        <source>Seen by the receiver</source>
        <translation>接收人已知悉</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Steps to do</source>
        <translation>待办步骤</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>已办</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Noticed by {n}</source>
        <translation>{n} 发现</translation>
    </message>
    <message>
        <source>Works again · {n}</source>
        <translation>已恢复 · {n}</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>何时开始</translation>
    </message>
    <message>
        <source>Prepared by {n}</source>
        <translation>工号 {n} 准备</translation>
    </message>
    <message>
        <source>“{phrase}”</source>
        <translation>“{phrase}”</translation>
    </message>
    <message>
        <source>Checking {time}</source>
        <translation>查询中 {time}</translation>
    </message>
    <message>
        <source>Private call {time}</source>
        <translation>私人电话 {time}</translation>
    </message>
    <message>
        <source>answered at ring {n}</source>
        <translation>第 {n} 声接听</translation>
    </message>
    <message>
        <source>On the line {time}</source>
        <translation>通话中 {time}</translation>
    </message>
    <message>
        <source>Ring {n} · {time}</source>
        <translation>第 {n} 声 · {time}</translation>
    </message>
    <message>
        <source>Still silent? Go on</source>
        <translation>仍无声？请继续</translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation>等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>响铃中</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时答复</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>超时答复</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>服务请求</translation>
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
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转达</translation>
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
        <translation>已承诺答复</translation>
    </message>
    <message>
        <source>To be rung back</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>打错电话</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>线路不清</translation>
    </message>
    <message>
        <source>Silent line</source>
        <translation>电话无声</translation>
    </message>
    <message>
        <source>Ended after abuse</source>
        <translation>因辱骂结束</translation>
    </message>
    <message>
        <source>Silent: greeted again</source>
        <translation>无声：再次问候</translation>
    </message>
    <message>
        <source>Asked for courtesy</source>
        <translation>请对方文明用语</translation>
    </message>
    <message>
        <source>Began to check</source>
        <translation>开始查询</translation>
    </message>
    <message>
        <source>Said it is being checked</source>
        <translation>已告知正在查询</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Delayed with an apology</source>
        <translation>致歉并延期</translation>
    </message>
    <message>
        <source>Fell due unanswered</source>
        <translation>到期未答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>没有这条来电记录。</translation>
    </message>
    <message>
        <source>This call is not on the line any more.</source>
        <translation>这通电话已经结束。</translation>
    </message>
    <message>
        <source>That cannot be done with this call now.</source>
        <translation>这通电话现在不能这样做。</translation>
    </message>
    <message>
        <source>Please write what the call was about.</source>
        <translation>请写明来电事由。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Please choose what came of the call.</source>
        <translation>请选择通话结果。</translation>
    </message>
    <message>
        <source>Please enter the telephone number.</source>
        <translation>请填写电话号码。</translation>
    </message>
    <message>
        <source>Please read the number back to the caller and tick it.</source>
        <translation>请向来电者复述号码并勾选。</translation>
    </message>
    <message>
        <source>That is later than the rule allows: {latest} at the latest.</source>
        <translation>晚于规定时限：最迟 {latest}。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>这个时间已经过去，请选晚一点的时间。</translation>
    </message>
    <message>
        <source>This time is still to come. Please choose an earlier one.</source>
        <translation>这个时间还没到，请选早一点的时间。</translation>
    </message>
    <message>
        <source>This person is not in the directory.</source>
        <translation>通讯录中没有此人。</translation>
    </message>
    <message>
        <source>Please ask for name and company first.</source>
        <translation>请先问明姓名和单位。</translation>
    </message>
    <message>
        <source>{host} has not agreed to take the call. Please take a message.</source>
        <translation>{host}未同意接听，请记下留言。</translation>
    </message>
    <message>
        <source>This call has no kind that could be changed.</source>
        <translation>这通电话没有可更改的类别。</translation>
    </message>
    <message>
        <source>Please greet again first.</source>
        <translation>请先再次问候。</translation>
    </message>
    <message>
        <source>Please ask for courtesy first: three times before the call may end.</source>
        <translation>请先提醒对方文明用语：满三次才可结束通话。</translation>
    </message>
    <message>
        <source>There is no such promise.</source>
        <translation>没有这条答复承诺。</translation>
    </message>
    <message>
        <source>This promise has been settled already.</source>
        <translation>这条承诺已经办结。</translation>
    </message>
    <message>
        <source>Please write what the caller was told.</source>
        <translation>请写明答复内容。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Please write the purpose of the call.</source>
        <translation>请写明外呼目的。</translation>
    </message>
    <message>
        <source>Please write at least one question.</source>
        <translation>请至少写一个问题。</translation>
    </message>
    <message>
        <source>At most {most} questions fit on the sheet.</source>
        <translation>准备单最多写 {most} 个问题。</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>没有这张准备单。</translation>
    </message>
    <message>
        <source>This call has been made already.</source>
        <translation>这通电话已经打过。</translation>
    </message>
    <message>
        <source>Only a day that is over can be gone through.</source>
        <translation>只能复核已经过去的日子。</translation>
    </message>
    <message>
        <source>This call is not part of the review.</source>
        <translation>这通电话不在复核范围内。</translation>
    </message>
    <message>
        <source>This call has been gone through already.</source>
        <translation>这通电话已经复核。</translation>
    </message>
    <message>
        <source>Please choose what came of it.</source>
        <translation>请选择结果。</translation>
    </message>
    <message>
        <source>This day has been gone through already.</source>
        <translation>这一天已经复核。</translation>
    </message>
    <message>
        <source>Calls are still to be gone through. A manager may end the review with a reason.</source>
        <translation>还有来电未复核。经理可写明理由后结束复核。</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <source>Return the missed call: {who}</source>
        <translation>回复未接来电：{who}</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>Ring {who} back at once</source>
        <translation>立即给{who}回电</translation>
    </message>
    <message>
        <source>Not satisfied: look again, then ring {who}</source>
        <translation>不满意：重新核实后致电{who}</translation>
    </message>
    <message>
        <source>Unsolved call: answer {who}</source>
        <translation>未解决来电：答复{who}</translation>
    </message>
    <message>
        <source>The promised answer is late</source>
        <translation>承诺的答复已超时</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Duty</name>
    <message>
        <source>Days away</source>
        <translation>不在岗日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>近期安排</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>近期无人请假。</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班来电</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>来电需求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>如何处理</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed time</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>The contract has lapsed (told at hand-over)</source>
        <translation>合同已到期（交接时说明）</translation>
    </message>
    <message>
        <source>Solved on the spot</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>For working hours</source>
        <translation>约定工作时间</translation>
    </message>
    <message>
        <source>Refused: agree a time</source>
        <translation>对方不同意：另约时间</translation>
    </message>
    <message>
        <source>Can&apos;t wait: emergency plan</source>
        <translation>等不了：应急预案</translation>
    </message>
    <message>
        <source>To the normal line</source>
        <translation>转至服务热线</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>如何解决</translation>
    </message>
    <message>
        <source>What the caller was told is arranged</source>
        <translation>告知来电者的安排</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>The emergency plan has no contacts yet.</source>
        <translation>应急预案还没有联系人。</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班电话记录</translation>
    </message>
    <message>
        <source>New duty call</source>
        <translation>新的值班来电</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open duty calls</source>
        <translation>未结值班来电</translation>
    </message>
    <message>
        <source>No duty call yet</source>
        <translation>还没有值班来电</translation>
    </message>
    <message>
        <source>contract lapsed</source>
        <translation>合同已到期</translation>
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
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Whoever comes next</source>
        <translation>下一班人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Hand the duty line over</source>
        <translation>移交值班电话</translation>
    </message>
    <message>
        <source>Please choose who takes the line.</source>
        <translation>请选择接班人。</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>没有未结来电。</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>最近留言</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>保存联系人</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Power cut, water, lift …</source>
        <translation>停电、漏水、电梯……</translation>
    </message>
    <message>
        <source>Who is called out</source>
        <translation>呼叫谁</translation>
    </message>
    <message>
        <source>Is called out</source>
        <translation>参与呼叫</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增联系人</translation>
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
        <translation>打印值班表</translation>
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
        <translation>申请换班</translation>
    </message>
    <message>
        <source>Asked. The colleague sees it in the list of what to do.</source>
        <translation>已申请，同事会在“现在该做”中看到。</translation>
    </message>
    <message>
        <source>Note from {number}</source>
        <translation>{number} 的交接留言</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Week from {monday}</source>
        <translation>{monday} 起的一周</translation>
    </message>
    <message>
        <source>in return: week from {monday}</source>
        <translation>换班：{monday} 起的一周</translation>
    </message>
    <message>
        <source>{name} asks to swap duty</source>
        <translation>{name}申请换班</translation>
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
            <numerusform>%n 个未结来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed contract(s)</source>
        <translation>
            <numerusform>%n 份合同已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the duty line</source>
        <translation>接管值班电话</translation>
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
        <translation>每周一人，入职未满期限者不排班</translation>
    </message>
    <message>
        <source>Open the rota</source>
        <translation>打开值班表</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>已约定时间</translation>
    </message>
    <message>
        <source>The desk is open: point callers to the normal line</source>
        <translation>前台营业中：请来电者拨打服务热线</translation>
    </message>
    <message>
        <source>The duty line is answered now</source>
        <translation>值班电话接听时段</translation>
    </message>
    <message>
        <source>Outside the duty hours</source>
        <translation>非值班时段</translation>
    </message>
    <message>
        <source>That cannot be done with this call now.</source>
        <translation>这通电话现在不能这样做。</translation>
    </message>
    <message>
        <source>Please write what the caller needs.</source>
        <translation>请写明来电者的需要。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Please take down name and telephone number.</source>
        <translation>请记下姓名和电话。</translation>
    </message>
    <message>
        <source>This contact is no longer in the plan.</source>
        <translation>该联系人已不在预案中。</translation>
    </message>
    <message>
        <source>Please write what this contact is called out for.</source>
        <translation>请写明何种情况联系此人。</translation>
    </message>
    <message>
        <source>{hours} are no duty hours. Please write them like 08:00-21:00.</source>
        <translation>“{hours}”不是值班时间，请写成 08:00-21:00 的形式。</translation>
    </message>
    <message>
        <source>A week of duty begins on a Monday.</source>
        <translation>值班周从星期一开始。</translation>
    </message>
    <message>
        <source>This week is over.</source>
        <translation>这一周已经过去。</translation>
    </message>
    <message>
        <source>This person does not work here any more. Please choose somebody else.</source>
        <translation>此人已不在岗，请另选一位。</translation>
    </message>
    <message>
        <source>{name} is still in the first {months} months. Please choose somebody else.</source>
        <translation>{name}入职未满 {months} 个月，请另选一位。</translation>
    </message>
    <message>
        <source>{name} is away in this week. Please choose somebody else.</source>
        <translation>{name}这一周请假，请另选一位。</translation>
    </message>
    <message>
        <source>The deputy must be somebody else.</source>
        <translation>替补须是另一位同事。</translation>
    </message>
    <message>
        <source>Nobody is on the rota for this week.</source>
        <translation>这一周尚未排班。</translation>
    </message>
    <message>
        <source>This week is not theirs to give in return.</source>
        <translation>这一周不是对方的班，不能对换。</translation>
    </message>
    <message>
        <source>Please choose somebody else.</source>
        <translation>请另选一位。</translation>
    </message>
    <message>
        <source>This swap has been answered already.</source>
        <translation>这次换班已经答复。</translation>
    </message>
    <message>
        <source>Only whoever was asked can answer.</source>
        <translation>只有被申请人可以答复。</translation>
    </message>
    <message>
        <source>The rota has changed meanwhile. Please ask again.</source>
        <translation>值班表已有变动，请重新申请。</translation>
    </message>
    <message>
        <source>Please choose days that are still to come, first and last in order.</source>
        <translation>请选择将来的日期，先后顺序正确。</translation>
    </message>
    <message>
        <source>They are on the rota for one of these days. Please swap the week first.</source>
        <translation>其中有已排班的日子，请先换班。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>The desk is closed now: the duty line takes the call.</source>
        <translation>前台现已下班，由值班电话受理。</translation>
    </message>
    <message>
        <source>Please write how it was solved.</source>
        <translation>请写明如何解决。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>这个时间已经过去，请选晚一点的时间。</translation>
    </message>
    <message>
        <source>Please write what the caller was told is arranged.</source>
        <translation>请写明告知来电者的安排。</translation>
    </message>
    <message>
        <source>Please choose whom to call out.</source>
        <translation>请选择要调度的部门。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>没有这条来电记录。</translation>
    </message>
    <message>
        <source>Please write the note.</source>
        <translation>请写下留言。</translation>
    </message>
    <message>
        <source>This is for somebody else.</source>
        <translation>这是给别人的。</translation>
    </message>
    <message>
        <source>The line has been taken over already.</source>
        <translation>已经有人接班。</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>来电者</translation>
    </message>
    <message>
        <source>From the duty line: answer {who} first</source>
        <translation>值班来电：优先答复{who}</translation>
    </message>
    <message>
        <source>Agreed with {who}: try by then</source>
        <translation>与{who}约定：届时办理</translation>
    </message>
    <message>
        <source>Solve it on the spot; else take question, name and contact and agree on working hours.</source>
        <translation>能当场解决的当场解决，否则记下问题、姓名、联系方式，约定工作时间答复。</translation>
    </message>
    <message>
        <source>Refused: agree on a time and try. If it can&apos;t wait, start the emergency plan and tell the customer.</source>
        <translation>客户不同意时约定时间再试；不能等待的启动应急预案，并告诉客户安排。</translation>
    </message>
    <message>
        <source>On the next working day it comes first; lapsed contracts are marked and told at hand-over.</source>
        <translation>下一个工作日列为第一优先；合同到期的做标记，交接班时说明。</translation>
    </message>
</context>
</TS>

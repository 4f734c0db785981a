<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Staff</name>
    <message>
        <source>Short break</source>
        <translation>短暂休息</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>With a visitor</source>
        <translation>陪同来访客人</translation>
    </message>
    <message>
        <source>To finance</source>
        <translation>去财务</translation>
    </message>
    <message>
        <source>To another department</source>
        <translation>去其他部门</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes the lead is told.</source>
        <translation>
            <numerusform>离岗满 {n} 分钟将报告主管。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the post</source>
        <translation>暂离岗位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填写</translation>
    </message>
    <message>
        <source>Report to the lead</source>
        <translation>报告主管</translation>
    </message>
    <message>
        <source>{who} is signed out, with the reason and since when.</source>
        <translation>{who} 将被签退，离岗原因和时间一并保存。</translation>
    </message>
    <message>
        <source>The lead has been told</source>
        <translation>已报告主管</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>已报告给谁？</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Only you should know it. Choose a new PIN of 4 to 12 digits.</source>
        <translation>密码只应您自己知道。请设一个 4 至 12 位数字的新密码。</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>您的新密码</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>现用密码</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>New PIN for {number} {name}</source>
        <translation>为 {number} {name} 设新密码</translation>
    </message>
    <message>
        <source>Tell it to this person alone. It has to be changed at the next sign-in.</source>
        <translation>请只告知本人。下次登录时须修改。</translation>
    </message>
    <message>
        <source>Give out this PIN</source>
        <translation>发放此密码</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation>第二人批准</translation>
    </message>
    <message>
        <source>{what}. Needed: {role}, not yourself.</source>
        <translation>{what}。须由{role}批准，不能是本人。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The data came from another computer. Give out new PINs where a copy may be in other hands, then confirm.</source>
        <translation>数据来自另一台电脑。如副本可能落入他人之手，请为相关人员发放新密码，然后确认。</translation>
    </message>
    <message>
        <source>This computer is new to the site</source>
        <translation>本场所首次使用这台电脑</translation>
    </message>
    <message>
        <source>The PINs are in order</source>
        <translation>密码已安排妥当</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>Your staff number and PIN</source>
        <translation>请输入工号和密码</translation>
    </message>
    <message>
        <source>Staff number {number} is at work here</source>
        <translation>工号 {number} 正在此处当班</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>换人登录</translation>
    </message>
    <message numerus="yes">
        <source>{number} {name} away for {n} minutes</source>
        <translation>
            <numerusform>{number} {name} 离岗已 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Back at the post</source>
        <translation>已回岗</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A staff number has 1 to 8 digits and is not 0.</source>
        <translation>工号为 1 至 8 位数字，且不能是 0。</translation>
    </message>
    <message>
        <source>Staff number {number} is already in use.</source>
        <translation>工号 {number} 已有人使用。</translation>
    </message>
    <message>
        <source>Please enter a name of at most {longest} characters.</source>
        <translation>请输入姓名，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Please enter a site name of at most {longest} characters.</source>
        <translation>请输入场所名称，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Nobody can be given this role.</source>
        <translation>不能授予此角色。</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>密码为 {shortest} 至 {longest} 位数字。</translation>
    </message>
    <message>
        <source>This PIN is guessed too easily. Please choose another one.</source>
        <translation>此密码太容易被猜到，请换一个。</translation>
    </message>
    <message>
        <source>This PIN was entered for another staff number.</source>
        <translation>此密码是为另一个工号输入的。</translation>
    </message>
    <message>
        <source>Only a manager can reset this PIN.</source>
        <translation>只有经理才能重设此密码。</translation>
    </message>
    <message>
        <source>Change your own PIN with your present one.</source>
        <translation>修改自己的密码请先输入现用密码。</translation>
    </message>
    <message>
        <source>Somebody else tried at the same moment. Please try again.</source>
        <translation>同时有别人在尝试，请再试一次。</translation>
    </message>
    <message>
        <source>This person may not approve that.</source>
        <translation>此人无权批准。</translation>
    </message>
    <message>
        <source>Somebody else has to approve this.</source>
        <translation>须由另一人批准。</translation>
    </message>
    <message>
        <source>The approval no longer holds. Please have it given again.</source>
        <translation>批准已失效，请重新批准。</translation>
    </message>
    <message>
        <source>This approval has been used already.</source>
        <translation>此批准已使用过。</translation>
    </message>
    <message>
        <source>This is the last manager. Give somebody else the role first.</source>
        <translation>这是最后一位经理，请先把经理角色授予他人。</translation>
    </message>
    <message>
        <source>There is no such staff member.</source>
        <translation>没有这位员工。</translation>
    </message>
    <message>
        <source>This site is set up already.</source>
        <translation>本场所已完成初次设置。</translation>
    </message>
    <message>
        <source>Please enter opening hours for at least one day of the week.</source>
        <translation>请至少为一周中的一天填写营业时间。</translation>
    </message>
    <message>
        <source>You are not signed in for duty.</source>
        <translation>您尚未签到上岗。</translation>
    </message>
    <message>
        <source>This person is not away.</source>
        <translation>此人没有离岗。</translation>
    </message>
    <message>
        <source>Please give a reason of at most {longest} characters.</source>
        <translation>请填写原因，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>Please name the supervisor who was told.</source>
        <translation>请填写已报告的主管。</translation>
    </message>
    <message>
        <source>A counter number is between 0 and 99.</source>
        <translation>柜台号为 0 至 99。</translation>
    </message>
    <message>
        <source>Number or PIN is not right.</source>
        <translation>工号或密码不正确。</translation>
    </message>
    <message>
        <source>Please wait {minutes} minutes.</source>
        <translation>请等待 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Please wait {seconds} s.</source>
        <translation>请等待 {seconds} 秒。</translation>
    </message>
</context>
</TS>

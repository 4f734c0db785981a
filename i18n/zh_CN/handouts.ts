<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Handouts</name>
    <message>
        <source>Due back in</source>
        <translation>归还期限</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out to {host}</source>
        <translation>交给{host}</translation>
    </message>
    <message>
        <source>Signed and handed out</source>
        <translation>已签字，交付</translation>
    </message>
    <message>
        <source>Somebody for them</source>
        <translation>他人代领</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Lend something</source>
        <translation>借出物品</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Thing, or visitor&apos;s ticket</source>
        <translation>扫描物品或访客号票</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Who borrows it</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature (if wanted)</source>
        <translation>签字（可不签）</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Please scan or choose what is lent.</source>
        <translation>请扫描或选择借出的物品。</translation>
    </message>
    <message>
        <source>For the visit: {name}</source>
        <translation>来访：{name}</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>遗失…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>It turned up</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>No longer lent</source>
        <translation>不再外借</translation>
    </message>
    <message>
        <source>New thing to lend</source>
        <translation>新增可借物品</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>全部借用</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Borrower, thing, barcode</source>
        <translation>借用人、物品、条码</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有记录</translation>
    </message>
    <message>
        <source>Things are lent with F5.</source>
        <translation>按 F5 借出物品。</translation>
    </message>
    <message>
        <source>Choose a loan at the left, or scan the thing</source>
        <translation>请在左侧选择，或扫描物品条码</translation>
    </message>
    <message>
        <source>F5 lend · F7 it is back</source>
        <translation>F5 借出 · F7 归还</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Parcels and post</source>
        <translation>快件与信件</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>代收</translation>
    </message>
    <message>
        <source>Host, sender, tracking number</source>
        <translation>收件人、寄件人、运单号</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>没有待领快件</translation>
    </message>
    <message>
        <source>Parcels are taken in with F5.</source>
        <translation>按 F5 代收快件。</translation>
    </message>
    <message>
        <source>Choose a parcel at the left, or scan its slip</source>
        <translation>请在左侧选择，或扫描代收单</translation>
    </message>
    <message>
        <source>F5 take in · F7 hand out</source>
        <translation>F5 代收 · F7 交付</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>To the carrier</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>代收</translation>
    </message>
    <message>
        <source>Host told: {way}</source>
        <translation>已通知：{way}</translation>
    </message>
    <message>
        <source>Handed to {name}</source>
        <translation>{name}已领取</translation>
    </message>
    <message>
        <source>Told: {host}</source>
        <translation>已通知：{host}</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for them.</source>
        <translation>
            <numerusform>共有 %n 件快件待领。</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Back to the carrier: {host}</source>
        <translation>退回：{host}</translation>
    </message>
    <message>
        <source>The carrier has it</source>
        <translation>已交承运方</translation>
    </message>
    <message>
        <source>Longer: {thing}</source>
        <translation>延期：{thing}</translation>
    </message>
    <message>
        <source>Keep the new time</source>
        <translation>保存新期限</translation>
    </message>
    <message>
        <source>Lost: {thing}</source>
        <translation>遗失：{thing}</translation>
    </message>
    <message>
        <source>It is no longer lent; if it turns up, say so on its page.</source>
        <translation>不再外借；找回后在物品页登记。</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>确认遗失</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Take a parcel in</source>
        <translation>代收快件</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>button</comment>
        <translation>代收</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>扫描面单</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>Sender&apos;s telephone (if known)</source>
        <translation>寄件人电话（可不填）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Host told at once</source>
        <translation>当场已通知</translation>
    </message>
    <message>
        <source>Please choose whom it is for.</source>
        <translation>请选择收件人。</translation>
    </message>
    <message>
        <source>Thing to lend</source>
        <translation>可借物品</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scan the thing: at least 6 characters</source>
        <translation>扫描物品条码（至少 6 位）</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>thing</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Is lent</source>
        <translation>可外借</translation>
    </message>
    <message>
        <source>has {thing}</source>
        <translation>借有{thing}</translation>
    </message>
    <message>
        <source>parcel for {host}</source>
        <translation>给{host}的快件</translation>
    </message>
    <message>
        <source>Parcels whose host was not told</source>
        <translation>快件未通知收件人</translation>
    </message>
    <message>
        <source>Keys, umbrellas and badges not returned</source>
        <translation>钥匙、雨伞、访客牌未归还</translation>
    </message>
    <message>
        <source>Parcels at the desk</source>
        <translation>前台待领快件</translation>
    </message>
    <message>
        <source>Things lent</source>
        <translation>借出物品</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s): tell the host</source>
        <translation>
            <numerusform>%n 件快件：请通知收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation>通知收件人</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) not fetched: remind the host</source>
        <translation>
            <numerusform>%n 件快件未领：请提醒收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be back: ask for them</source>
        <translation>
            <numerusform>%n 件借出物品应归还：请催还</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{thing}: ask {name} for it</source>
        <translation>{thing}：请{name}归还</translation>
    </message>
    <message>
        <source>Host not told yet</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Back to the carrier</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>访客牌</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Please enter the sender, the carrier or the tracking number.</source>
        <translation>请填写寄件人、承运方或运单号。</translation>
    </message>
    <message>
        <source>Please enter how many pieces there are, 1 to {most}.</source>
        <translation>请填写件数，1 到 {most}。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太长，最多 {longest} 个字。</translation>
    </message>
    <message>
        <source>A parcel with this tracking number is at the desk already: {number}</source>
        <translation>这个运单号的快件已在前台：{number}</translation>
    </message>
    <message>
        <source>There is no such parcel.</source>
        <translation>没有这件快件。</translation>
    </message>
    <message>
        <source>This parcel has left the desk already.</source>
        <translation>这件快件已经不在前台。</translation>
    </message>
    <message>
        <source>These parcels are for different people. Please hand them out one by one.</source>
        <translation>这些快件的收件人不同，请分别交付。</translation>
    </message>
    <message>
        <source>Please have it signed: a dot or a tick is not enough.</source>
        <translation>请完整签名，一点或一勾不算签名。</translation>
    </message>
    <message>
        <source>There is too much in the signature box. Please clear it and sign again.</source>
        <translation>签名框内容太多，请清除后重签。</translation>
    </message>
    <message>
        <source>Please write who takes it for the host.</source>
        <translation>请填写代领人姓名。</translation>
    </message>
    <message>
        <source>Please write why it goes back.</source>
        <translation>请填写退回原因。</translation>
    </message>
    <message>
        <source>Please scan or type the barcode.</source>
        <translation>请扫描或输入条码。</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation>请填写物品名称。</translation>
    </message>
    <message>
        <source>This barcode belongs to {name} already.</source>
        <translation>这个条码已用于{name}。</translation>
    </message>
    <message>
        <source>There is no such thing to lend.</source>
        <translation>没有这件可借物品。</translation>
    </message>
    <message>
        <source>{name} is out: {borrower} has it.</source>
        <translation>{name}已借给{borrower}。</translation>
    </message>
    <message>
        <source>{name} is lost or no longer lent.</source>
        <translation>{name}已遗失或不再外借。</translation>
    </message>
    <message>
        <source>It is not marked as lost.</source>
        <translation>它没有标记为遗失。</translation>
    </message>
    <message>
        <source>Please write who borrows it.</source>
        <translation>请填写借用人。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>这个时间已过，请选择更晚的时间。</translation>
    </message>
    <message>
        <source>There is no such loan.</source>
        <translation>没有这次借用。</translation>
    </message>
    <message>
        <source>This loan is over already.</source>
        <translation>这次借用已经结束。</translation>
    </message>
    <message>
        <source>Please write what happened and what was charged.</source>
        <translation>请填写情况和收费说明。</translation>
    </message>
    <message>
        <source>A charge cannot be less than nothing.</source>
        <translation>收费不能小于零。</translation>
    </message>
    <message>
        <source>What was signed has been changed: {where} {detail}</source>
        <translation>签字内容被改动：{where} {detail}</translation>
    </message>
    <message>
        <source>A hand-out&apos;s signature was deleted: {where} {detail}</source>
        <translation>领取签字被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A parcel was deleted: {where} {detail}</source>
        <translation>快件记录被删除：{where} {detail}</translation>
    </message>
    <message>
        <source>A loan was deleted: {where} {detail}</source>
        <translation>借用记录被删除：{where} {detail}</translation>
    </message>
</context>
</TS>

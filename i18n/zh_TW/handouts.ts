<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Handouts</name>
    <message>
        <source>has {thing}</source>
        <translation>借有{thing}</translation>
    </message>
    <message>
        <source>parcel for {host}</source>
        <translation>給{host}的包裹</translation>
    </message>
    <message>
        <source>Parcels whose host was not told</source>
        <translation>包裹未通知收件人</translation>
    </message>
    <message>
        <source>Keys, umbrellas and badges not returned</source>
        <translation>鑰匙、雨傘、訪客證未歸還</translation>
    </message>
    <message>
        <source>Parcels at the desk</source>
        <translation>櫃檯待領包裹</translation>
    </message>
    <message>
        <source>Things lent</source>
        <translation>借出物品</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s): tell the host</source>
        <translation>
            <numerusform>%n 件包裹：請通知收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the host</source>
        <translation>通知收件人</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) not fetched: remind the host</source>
        <translation>
            <numerusform>%n 件包裹未領：請提醒收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be back: ask for them</source>
        <translation>
            <numerusform>%n 件借出物品應歸還：請催還</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{thing}: ask {name} for it</source>
        <translation>{thing}：請{name}歸還</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Host not told yet</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Host told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已領取</translation>
    </message>
    <message>
        <source>Back to the carrier</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨傘</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>訪客證</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Please enter the sender, the carrier or the tracking number.</source>
        <translation>請填寫寄件人、物流業者或託運單號。</translation>
    </message>
    <message>
        <source>Please enter how many pieces there are, 1 to {most}.</source>
        <translation>請填寫件數，1 到 {most}。</translation>
    </message>
    <message>
        <source>This text is too long. At most {longest} characters are possible.</source>
        <translation>文字太長，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please choose whom it is for.</source>
        <translation>請選擇收件人。</translation>
    </message>
    <message>
        <source>A parcel with this tracking number is at the desk already: {number}</source>
        <translation>這個託運單號的包裹已在櫃檯：{number}</translation>
    </message>
    <message>
        <source>There is no such parcel.</source>
        <translation>沒有這件包裹。</translation>
    </message>
    <message>
        <source>This parcel has left the desk already.</source>
        <translation>這件包裹已經不在櫃檯。</translation>
    </message>
    <message>
        <source>These parcels are for different people. Please hand them out one by one.</source>
        <translation>這些包裹的收件人不同，請分別交付。</translation>
    </message>
    <message>
        <source>Please have it signed: a dot or a tick is not enough.</source>
        <translation>請完整簽名，一點或一勾不算簽名。</translation>
    </message>
    <message>
        <source>There is too much in the signature box. Please clear it and sign again.</source>
        <translation>簽名框內容太多，請清除後重簽。</translation>
    </message>
    <message>
        <source>Please write who takes it for the host.</source>
        <translation>請填寫代領人姓名。</translation>
    </message>
    <message>
        <source>Please write why it goes back.</source>
        <translation>請填寫退回原因。</translation>
    </message>
    <message>
        <source>Please scan or type the barcode.</source>
        <translation>請掃描或輸入條碼。</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation>請填寫物品名稱。</translation>
    </message>
    <message>
        <source>This barcode belongs to {name} already.</source>
        <translation>這個條碼已用於{name}。</translation>
    </message>
    <message>
        <source>There is no such thing to lend.</source>
        <translation>沒有這件可借物品。</translation>
    </message>
    <message>
        <source>{name} is out: {borrower} has it.</source>
        <translation>{name}已借給{borrower}。</translation>
    </message>
    <message>
        <source>{name} is lost or no longer lent.</source>
        <translation>{name}已遺失或不再外借。</translation>
    </message>
    <message>
        <source>It is not marked as lost.</source>
        <translation>它沒有標記為遺失。</translation>
    </message>
    <message>
        <source>Please write who borrows it.</source>
        <translation>請填寫借用人。</translation>
    </message>
    <message>
        <source>This time is over already. Please choose a later one.</source>
        <translation>這個時間已過，請選擇更晚的時間。</translation>
    </message>
    <message>
        <source>There is no such loan.</source>
        <translation>沒有這次借用。</translation>
    </message>
    <message>
        <source>This loan is over already.</source>
        <translation>這次借用已經結束。</translation>
    </message>
    <message>
        <source>Please write what happened and what was charged.</source>
        <translation>請填寫情況和收費說明。</translation>
    </message>
    <message>
        <source>A charge cannot be less than nothing.</source>
        <translation>收費不能小於零。</translation>
    </message>
    <message>
        <source>What was signed has been changed: {where} {detail}</source>
        <translation>簽名內容被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A hand-out&apos;s signature was deleted: {where} {detail}</source>
        <translation>領取簽名被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A parcel was deleted: {where} {detail}</source>
        <translation>包裹紀錄被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A loan was deleted: {where} {detail}</source>
        <translation>借用紀錄被刪除：{where} {detail}</translation>
    </message>
</context>
</TS>

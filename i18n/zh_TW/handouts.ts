<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Handouts</name>
    <message>
        <source>Due back in</source>
        <translation>歸還期限</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
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
        <translation>交給{host}</translation>
    </message>
    <message>
        <source>Signed and handed out</source>
        <translation>已簽名，交付</translation>
    </message>
    <message>
        <source>Somebody for them</source>
        <translation>他人代領</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>領取人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重簽</translation>
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
        <translation>條碼</translation>
    </message>
    <message>
        <source>Thing, or visitor&apos;s ticket</source>
        <translation>掃描物品或訪客號票</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Signature (if wanted)</source>
        <translation>簽名（可不簽）</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Please scan or choose what is lent.</source>
        <translation>請掃描或選擇借出的物品。</translation>
    </message>
    <message>
        <source>For the visit: {name}</source>
        <translation>來訪：{name}</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>應還</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Lost …</source>
        <translation>遺失…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放處</translation>
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
        <translation>在櫃檯</translation>
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
        <translation>借用人、物品、條碼</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>這裡沒有紀錄</translation>
    </message>
    <message>
        <source>Things are lent with F5.</source>
        <translation>按 F5 借出物品。</translation>
    </message>
    <message>
        <source>Choose a loan at the left, or scan the thing</source>
        <translation>請在左側選擇，或掃描物品條碼</translation>
    </message>
    <message>
        <source>F5 lend · F7 it is back</source>
        <translation>F5 借出 · F7 歸還</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
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
        <translation>物流業者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Parcels and post</source>
        <translation>包裹與郵件</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>代收</translation>
    </message>
    <message>
        <source>Host, sender, tracking number</source>
        <translation>收件人、寄件人、託運單號</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>沒有待領包裹</translation>
    </message>
    <message>
        <source>Parcels are taken in with F5.</source>
        <translation>按 F5 代收包裹。</translation>
    </message>
    <message>
        <source>Choose a parcel at the left, or scan its slip</source>
        <translation>請在左側選擇，或掃描代收單</translation>
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
        <translation>{name}已領取</translation>
    </message>
    <message>
        <source>Told: {host}</source>
        <translation>已通知：{host}</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for them.</source>
        <translation>
            <numerusform>共有 %n 件包裹待領。</numerusform>
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
        <translation>已交物流業者</translation>
    </message>
    <message>
        <source>Longer: {thing}</source>
        <translation>延期：{thing}</translation>
    </message>
    <message>
        <source>Keep the new time</source>
        <translation>儲存新期限</translation>
    </message>
    <message>
        <source>Lost: {thing}</source>
        <translation>遺失：{thing}</translation>
    </message>
    <message>
        <source>It is no longer lent; if it turns up, say so on its page.</source>
        <translation>不再外借；找回後在物品頁登記。</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>確認遺失</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況說明</translation>
    </message>
    <message>
        <source>Take a parcel in</source>
        <translation>代收包裹</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>button</comment>
        <translation>代收</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>託運單號</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>掃描託運單</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>姓名或部門</translation>
    </message>
    <message>
        <source>Sender&apos;s telephone (if known)</source>
        <translation>寄件人電話（可不填）</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Host told at once</source>
        <translation>當場已通知</translation>
    </message>
    <message>
        <source>Please choose whom it is for.</source>
        <translation>請選擇收件人。</translation>
    </message>
    <message>
        <source>Thing to lend</source>
        <translation>可借物品</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Scan the thing: at least 6 characters</source>
        <translation>掃描物品條碼（至少 6 碼）</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>thing</comment>
        <translation>名稱</translation>
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
        <source>Host not told yet</source>
        <translation>未通知</translation>
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

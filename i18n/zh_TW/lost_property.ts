<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>LostProperty</name>
    <message>
        <source>Register</source>
        <translation>登記表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>拾獲時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>拾獲人</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收工號</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放處</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封條號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦</translation>
    </message>
    <message>
        <source>Claim slip</source>
        <translation>認領單號</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Items registered</source>
        <translation>登記件數</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Returned to the owner</source>
        <translation>已認領</translation>
    </message>
    <message>
        <source>Passed on to the administration</source>
        <translation>移交行政</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>已交警方</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已處置</translation>
    </message>
    <message>
        <source>Returned to the finder</source>
        <translation>已還拾獲人</translation>
    </message>
    <message>
        <source>Days to return (median)</source>
        <translation>認領用時（中位天數）</translation>
    </message>
    <message>
        <source>misses {item}</source>
        <translation>報失：{item}</translation>
    </message>
    <message>
        <source>Found items not put away</source>
        <translation>拾獲物品未上架</translation>
    </message>
    <message>
        <source>Sealed valuables not counted today</source>
        <translation>封存貴重物品今日未清點</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to the administration</source>
        <translation>
            <numerusform>%n 件物品待移交行政</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to put away</source>
        <translation>
            <numerusform>%n 件物品待上架</numerusform>
        </translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>{item}: call the police, touch nothing more</source>
        <translation>{item}：請報警，勿再碰觸</translation>
    </message>
    <message>
        <source>Hand to police</source>
        <translation>交警方</translation>
    </message>
    <message>
        <source>{item}: documents go to the police</source>
        <translation>{item}：證件應交警方</translation>
    </message>
    <message>
        <source>{item} does not keep</source>
        <translation>{item}不宜久放</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>處置</translation>
    </message>
    <message>
        <source>{item}: cash above the limit, hand over at once</source>
        <translation>{item}：現金超過限額，請立即移交</translation>
    </message>
    <message>
        <source>{item}: call a supervisor</source>
        <translation>{item}：請通知主管</translation>
    </message>
    <message>
        <source>Claims were refused twice; locked until {until}</source>
        <translation>兩次認領不符，鎖定至 {until}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>{item} is claimed by two: a supervisor decides</source>
        <translation>{item}有兩人認領，由主管裁定</translation>
    </message>
    <message>
        <source>{name} waits for news: {item}</source>
        <translation>{name}等候回覆：{item}</translation>
    </message>
    <message>
        <source>Registered, not shelved yet</source>
        <translation>已登記，未上架</translation>
    </message>
    <message>
        <source>Being claimed</source>
        <translation>認領中</translation>
    </message>
    <message>
        <source>Claimed by two</source>
        <translation>兩人認領</translation>
    </message>
    <message>
        <source>At the administration</source>
        <translation>在行政部門</translation>
    </message>
    <message>
        <source>Split into its parts</source>
        <translation>已分拆登記</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交來</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>行政部門</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>物主</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警方</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>分拆各件</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>說不清</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>same kind</source>
        <translation>同類</translation>
    </message>
    <message>
        <source>similar kind</source>
        <translation>近似類別</translation>
    </message>
    <message>
        <source>same colour</source>
        <translation>同色</translation>
    </message>
    <message>
        <source>similar colour</source>
        <translation>顏色相近</translation>
    </message>
    <message>
        <source>same make</source>
        <translation>同品牌</translation>
    </message>
    <message>
        <source>like words</source>
        <translation>描述相近</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>同地點</translation>
    </message>
    <message>
        <source>time fits</source>
        <translation>時間吻合</translation>
    </message>
    <message>
        <source>same week</source>
        <translation>同一週內</translation>
    </message>
    <message>
        <source>To transfer</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已認領</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分證</translation>
    </message>
    <message>
        <source>Passport or permit</source>
        <translation>護照 / 通行證</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>駕照</translation>
    </message>
    <message>
        <source>Membership card</source>
        <translation>會員卡</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橘色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>銀色</translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation>多色</translation>
    </message>
    <message>
        <source>This item is not in the register.</source>
        <translation>登記表裡沒有這件物品。</translation>
    </message>
    <message>
        <source>This claim is not in the register.</source>
        <translation>沒有這筆認領記錄。</translation>
    </message>
    <message>
        <source>This report is not in the register.</source>
        <translation>沒有這筆報失記錄。</translation>
    </message>
    <message>
        <source>Please enter where it was found.</source>
        <translation>請填寫拾獲地點。</translation>
    </message>
    <message>
        <source>The number of pieces is between 1 and {most}.</source>
        <translation>件數應在 1 到 {most} 之間。</translation>
    </message>
    <message>
        <source>It can&apos;t have been found later than now.</source>
        <translation>拾獲時間不能晚於現在。</translation>
    </message>
    <message>
        <source>It can&apos;t have been lost later than now.</source>
        <translation>遺失時間不能晚於現在。</translation>
    </message>
    <message>
        <source>The end of the time is before its beginning.</source>
        <translation>結束時間早於開始時間。</translation>
    </message>
    <message>
        <source>The amount can&apos;t be below zero.</source>
        <translation>金額不能小於零。</translation>
    </message>
    <message>
        <source>Please enter name and telephone, so that we can bring news.</source>
        <translation>請填寫姓名和電話，以便回覆。</translation>
    </message>
    <message>
        <source>Please enter the claimant&apos;s name.</source>
        <translation>請填寫認領人姓名。</translation>
    </message>
    <message>
        <source>Please enter the last four signs of the document.</source>
        <translation>請填寫證件後四碼。</translation>
    </message>
    <message>
        <source>Please note what the owner gave as authorisation.</source>
        <translation>請註明物主的委託憑據。</translation>
    </message>
    <message>
        <source>Type what the claimant says first; “doesn&apos;t know” is an answer too.</source>
        <translation>請先輸入認領人的回答；「不知道」也是回答。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>內容過長：最多 {longest} 字。</translation>
    </message>
    <message>
        <source>A hidden feature needs a question and an answer.</source>
        <translation>隱藏特徵要有問題和答案。</translation>
    </message>
    <message>
        <source>At most {most} hidden features.</source>
        <translation>隱藏特徵最多 {most} 條。</translation>
    </message>
    <message>
        <source>Valuables and cash are sealed: enter the number of the seal.</source>
        <translation>貴重物品和現金須封存：請填寫封條號。</translation>
    </message>
    <message>
        <source>A second person has to confirm this with their PIN.</source>
        <translation>須由第二人輸入 PIN 確認。</translation>
    </message>
    <message>
        <source>A supervisor has to release this with their PIN.</source>
        <translation>須由主管輸入 PIN 放行。</translation>
    </message>
    <message>
        <source>No photo is kept of identity and bank cards.</source>
        <translation>證件和金融卡不留照片。</translation>
    </message>
    <message>
        <source>This picture is too large: {megapixels} megapixels at most.</source>
        <translation>圖片過大：最多 {megapixels} 百萬像素。</translation>
    </message>
    <message>
        <source>This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF).</source>
        <translation>這個檔案不是可讀的圖片（JPEG、PNG、WebP、BMP 或 GIF）。</translation>
    </message>
    <message>
        <source>This item is no longer in custody: {state}.</source>
        <translation>這件物品已不在保管中：{state}。</translation>
    </message>
    <message>
        <source>That is not possible now: {now}.</source>
        <translation>目前不能這樣做：{now}。</translation>
    </message>
    <message>
        <source>The desk does not hold this item: {holder}. Only whoever holds it can release it.</source>
        <translation>物品不在櫃檯，現保管方：{holder}。只有現保管方可以交還。</translation>
    </message>
    <message>
        <source>Locked until {until} after refused claims. A supervisor can go on.</source>
        <translation>認領不符，已鎖定至 {until}；主管可繼續。</translation>
    </message>
    <message>
        <source>Two people claim this item. A supervisor decides first.</source>
        <translation>有兩人認領，先由主管裁定。</translation>
    </message>
    <message>
        <source>This item is not claimed by two.</source>
        <translation>這件物品沒有兩人認領。</translation>
    </message>
    <message>
        <source>This claim is over.</source>
        <translation>這次認領已結束。</translation>
    </message>
    <message>
        <source>The features have to match before going on.</source>
        <translation>特徵核對相符後才能繼續。</translation>
    </message>
    <message>
        <source>Please record the claimant&apos;s identity first.</source>
        <translation>請先登記認領人身分。</translation>
    </message>
    <message>
        <source>This feature belongs to another item.</source>
        <translation>這條特徵屬於另一件物品。</translation>
    </message>
    <message>
        <source>The answer is recorded and can&apos;t be changed.</source>
        <translation>回答已記錄，不能更改。</translation>
    </message>
    <message>
        <source>Type the claimant&apos;s answer before judging it.</source>
        <translation>請先輸入認領人的回答再判斷。</translation>
    </message>
    <message>
        <source>The verdict is recorded and can&apos;t be changed.</source>
        <translation>判斷已記錄，不能更改。</translation>
    </message>
    <message>
        <source>Please sign in the box; a dot or a short line is no signature.</source>
        <translation>請在框內簽名；一個點或短線不算簽名。</translation>
    </message>
    <message>
        <source>That is more ink than a signature. Please clear the box and sign again.</source>
        <translation>筆跡過多，請清空後重簽。</translation>
    </message>
    <message>
        <source>Choose at least one item to transfer.</source>
        <translation>請至少選擇一件移交。</translation>
    </message>
    <message>
        <source>Please enter who takes the items for the administration.</source>
        <translation>請填寫行政部門接收人。</translation>
    </message>
    <message>
        <source>The desk disposes of perishables and waste only; the rest goes to the administration.</source>
        <translation>櫃檯只處置易腐品和廢棄物，其餘移交行政部門。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Please enter the officer or the reference of the police.</source>
        <translation>請填寫警員或報案編號。</translation>
    </message>
    <message>
        <source>This site does not return items to their finder.</source>
        <translation>本處不將物品退還拾獲人。</translation>
    </message>
    <message>
        <source>The time for the owner is not over yet: {due}.</source>
        <translation>物主認領期限未到：{due}。</translation>
    </message>
    <message>
        <source>A parcel is split into two parts at least.</source>
        <translation>分拆至少要有兩件。</translation>
    </message>
    <message>
        <source>Features are not added while somebody claims the item.</source>
        <translation>認領進行中不能增加特徵。</translation>
    </message>
    <message>
        <source>This report is closed.</source>
        <translation>這筆報失已結案。</translation>
    </message>
    <message>
        <source>Please enter where it is put.</source>
        <translation>請填寫存放處。</translation>
    </message>
    <message>
        <source>There is nothing to print for this item.</source>
        <translation>這件物品沒有可列印的去向單。</translation>
    </message>
    <message>
        <source>A found item was deleted: {where} {detail}</source>
        <translation>拾獲物品記錄被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A found item was altered: {where} {detail}</source>
        <translation>拾獲物品記錄被改動：{where} {detail}</translation>
    </message>
    <message>
        <source>The chain of custody has a gap: {where}, row {detail}</source>
        <translation>保管鏈有缺口：{where}，第 {detail} 列</translation>
    </message>
    <message>
        <source>Holder and chain of custody differ: {where} {detail}</source>
        <translation>保管人與保管鏈不一致：{where} {detail}</translation>
    </message>
    <message>
        <source>Released without a signed claim: {where} {detail}</source>
        <translation>沒有簽名認領卻已交還：{where} {detail}</translation>
    </message>
    <message>
        <source>A signed claim was deleted: {where} {detail}</source>
        <translation>已簽名的認領被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A signed claim was altered: {where} {detail}</source>
        <translation>已簽名的認領被改動：{where} {detail}</translation>
    </message>
    <message>
        <source>The signature of a claim was deleted: {where} {detail}</source>
        <translation>認領簽名被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A stroke of a signature was altered: {where}, {detail}</source>
        <translation>簽名筆畫被改動：{where}，{detail}</translation>
    </message>
    <message>
        <source>A signed transfer was altered: {where} {detail}</source>
        <translation>已簽名的移交被改動：{where} {detail}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>明日移交</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日移交</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for: {purpose}</source>
        <translation>僅供：{purpose}</translation>
    </message>
    <message>
        <source>Void if copied again</source>
        <translation>再次影印無效</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>無法完成（{code}）。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>LostProperty</name>
    <message>
        <source>Put away: {item}</source>
        <translation>上架：{item}</translation>
    </message>
    <message>
        <source>A second person looks that it lies there, and confirms with their PIN.</source>
        <translation>由第二人當面核對已放好，並輸入 PIN 確認。</translation>
    </message>
    <message>
        <source>Confirm with a second person</source>
        <translation>第二人確認</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放處</translation>
    </message>
    <message>
        <source>{item} lies in {place}</source>
        <translation>{item}已放在{place}</translation>
    </message>
    <message>
        <source>Hand to the police: {item}</source>
        <translation>交警方：{item}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>Officer or reference</source>
        <translation>警員或報案編號</translation>
    </message>
    <message>
        <source>Dispose of: {item}</source>
        <translation>處置：{item}</translation>
    </message>
    <message>
        <source>Perishables and waste only, with two names. It can&apos;t be taken back.</source>
        <translation>只限易腐品和廢棄物，須兩人具名，不可撤回。</translation>
    </message>
    <message>
        <source>Dispose of it</source>
        <translation>處置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is waste (a supervisor confirms)</source>
        <translation>屬於廢棄物（由主管確認）</translation>
    </message>
    <message>
        <source>More hidden features: {item}</source>
        <translation>補充隱藏特徵：{item}</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>相機畫面</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>用相機拍照</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera is being switched on …</source>
        <translation>正在開啟相機……</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用這張</translation>
    </message>
    <message>
        <source>Sharp and bright enough? Enter uses it, Backspace takes another.</source>
        <translation>夠清楚、夠亮嗎？按 Enter 使用，按退格鍵重拍。</translation>
    </message>
    <message>
        <source>Space or Enter takes the picture.</source>
        <translation>按空白鍵或 Enter 拍照。</translation>
    </message>
    <message>
        <source>The camera shows nothing: it may be unplugged or used by another program.</source>
        <translation>相機沒有畫面：可能沒接好，或正由其他程式使用。</translation>
    </message>
    <message>
        <source>Count the sealed valuables</source>
        <translation>清點封存貴重物品</translation>
    </message>
    <message>
        <source>Look at each envelope together with a second person. Takings are counted apart.</source>
        <translation>請與第二人逐個查看封袋；與營業款分開清點。</translation>
    </message>
    <message>
        <source>There, seal whole</source>
        <translation>在，封條完好</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>封條破損</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>No sealed valuables at the desk</source>
        <translation>櫃檯沒有封存的貴重物品</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) missing: tell the supervisor now</source>
        <translation>
            <numerusform>缺 %n 個封袋，請立即通知主管</numerusform>
        </translation>
    </message>
    <message>
        <source>Umbrella, wallet, phone …</source>
        <translation>雨傘、皮夾、手機……</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Month-day hour:minute, please</source>
        <translation>請按「月-日 時分」填寫</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一項</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>問什麼</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正確答案</translation>
    </message>
    <message>
        <source>Must fit</source>
        <translation>必須相符</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>第 {number} 問</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>第 {number} 答</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>拾獲登記</translation>
    </message>
    <message>
        <source>Register and print the tag</source>
        <translation>登記並列印標籤</translation>
    </message>
    <message>
        <source>Valuables and cash are sealed: enter the number of the seal.</source>
        <translation>貴重物品和現金須封存：請填寫封條號。</translation>
    </message>
    <message>
        <source>Counted and sealed together: seal {seal}</source>
        <translation>雙人清點封存：封條 {seal}</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>是什麼物品</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What anybody may see</source>
        <translation>人人可見的描述</translation>
    </message>
    <message>
        <source>Found where</source>
        <translation>拾獲地點</translation>
    </message>
    <message>
        <source>Found when</source>
        <translation>拾獲時間</translation>
    </message>
    <message>
        <source>Finder</source>
        <translation>拾獲人</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>or staff number</source>
        <translation>或工號</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封條號</translation>
    </message>
    <message>
        <source>Cash in it</source>
        <translation>內有現金</translation>
    </message>
    <message>
        <source>Valuable: counted and sealed by two</source>
        <translation>貴重：雙人清點封存</translation>
    </message>
    <message>
        <source>Does not keep</source>
        <translation>易腐</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>Hidden features (only the owner knows)</source>
        <translation>隱藏特徵（只有物主知道）</translation>
    </message>
    <message>
        <source>{kept} of {needed}: with fewer, only a supervisor can release it</source>
        <translation>已有 {kept} 條，需 {needed} 條；不足時只能由主管放行</translation>
    </message>
    <message>
        <source>Enough to check an owner</source>
        <translation>足夠核對物主</translation>
    </message>
    <message>
        <source>Something is missed</source>
        <translation>報失登記</translation>
    </message>
    <message>
        <source>Take the report</source>
        <translation>登記報失</translation>
    </message>
    <message>
        <source>What is missed</source>
        <translation>遺失什麼</translation>
    </message>
    <message>
        <source>Lost where</source>
        <translation>遺失地點</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後見到</translation>
    </message>
    <message>
        <source>Missed since</source>
        <translation>發現遺失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>How it was reported</source>
        <translation>報失方式</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>保管中</translation>
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
        <source>Days to return</source>
        <translation>認領天數</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Police, disposed</source>
        <translation>警方 / 處置</translation>
    </message>
    <message numerus="yes">
        <source>%n to the finder</source>
        <translation>
            <numerusform>還拾獲人 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of left items</source>
        <translation>遺留物品登記表</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>列印登記表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>存為試算表……</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {problem}</source>
        <translation>無法儲存到那裡：{problem}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>選擇檔案……</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>從剪貼簿</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>不用照片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪貼簿裡沒有圖片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 件</translation>
    </message>
    <message>
        <source>Split: {item}</source>
        <translation>分拆：{item}</translation>
    </message>
    <message>
        <source>Each part gets its own number, tag and date; the parcel&apos;s record ends.</source>
        <translation>每件有自己的編號、標籤和期限；原包裹記錄結束。</translation>
    </message>
    <message>
        <source>Split and print the tags</source>
        <translation>分拆並列印標籤</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>再加一件</translation>
    </message>
    <message>
        <source>Transfer to the administration</source>
        <translation>移交人事行政部</translation>
    </message>
    <message>
        <source>Hand over and print the sheet</source>
        <translation>移交並列印移交單</translation>
    </message>
    <message>
        <source>Taken by (name or staff number)</source>
        <translation>接收人（姓名或工號）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Desk, staff number {number}</source>
        <translation>櫃檯 工號 {number}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>行政部門</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go</source>
        <translation>
            <numerusform>移交 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due for transfer</source>
        <translation>沒有到期的物品</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重簽</translation>
    </message>
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
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>接收工號</translation>
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
    <message>
        <source>Sealed valuables missing or broken</source>
        <translation>封存貴重物品缺少或破損</translation>
    </message>
    <message>
        <source>Sealed valuables, counted apart from takings</source>
        <translation>封存貴重物品（與營業款分開清點）</translation>
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
    <message numerus="yes">
        <source>%n sealed envelope(s): count them with the next shift</source>
        <translation>
            <numerusform>%n 個封存袋：與接班人一起清點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s) missing or broken: a supervisor deals with it</source>
        <translation>
            <numerusform>%n 個封存袋缺少或破損：請主管處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清點</translation>
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
        <source>Claim · {item}</source>
        <translation>認領 · {item}</translation>
    </message>
    <message>
        <source>Claimant&apos;s signature</source>
        <translation>認領人簽名</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>核對特徵</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Print and hand back</source>
        <translation>列印交還</translation>
    </message>
    <message>
        <source>Please sign in the box</source>
        <translation>請在框內簽名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation>撤回認領</translation>
    </message>
    <message>
        <source>Decide for this claimant</source>
        <translation>裁定給此人</translation>
    </message>
    <message>
        <source>Second claimant</source>
        <translation>另有人認領</translation>
    </message>
    <message>
        <source>Somebody else says it is theirs: a supervisor will decide</source>
        <translation>另一位客人也說是自己的：由主管裁定</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>認領人</translation>
    </message>
    <message>
        <source>I have received: {item}, {number}</source>
        <translation>本人已領回：{item}，{number}</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>身分已核對</translation>
    </message>
    <message>
        <source>Confirm return, print slip</source>
        <translation>確認交還並列印認領單</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印一份</translation>
    </message>
    <message>
        <source>finger, pen or mouse; the customer&apos;s screen shows it too</source>
        <translation>手指、手寫筆或滑鼠；客戶螢幕同步顯示</translation>
    </message>
    <message>
        <source>finger, pen or mouse</source>
        <translation>手指、手寫筆或滑鼠</translation>
    </message>
    <message>
        <source>Slip {number} is printed for both sides. Hand the item over with both hands.</source>
        <translation>認領單 {number} 已列印，雙方各執一聯；請雙手遞交物品。</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未能相符</translation>
    </message>
    <message>
        <source>Say only that nothing matches; never which feature did not fit.</source>
        <translation>只說沒有相符的物品，絕不說哪一項不符。</translation>
    </message>
    <message>
        <source>The claim was withdrawn</source>
        <translation>認領已撤回</translation>
    </message>
    <message>
        <source>Claimant {number}: {who}</source>
        <translation>認領人 {number}：{who}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 問，共 {count} 問</translation>
    </message>
    <message>
        <source>Must fit: a contradiction here alone decides</source>
        <translation>必須相符：此項不符即不予認領</translation>
    </message>
    <message>
        <source>What the claimant says</source>
        <translation>認領人怎麼說</translation>
    </message>
    <message>
        <source>In their words; “doesn&apos;t know” is an answer too</source>
        <translation>照原話輸入；「不知道」也是回答</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>The claimant said</source>
        <translation>認領人說</translation>
    </message>
    <message>
        <source>Kept at intake (don&apos;t read it out)</source>
        <translation>登記時留存（勿唸出）</translation>
    </message>
    <message>
        <source>Both are kept as they are. How do they fit?</source>
        <translation>兩者均已留存，不能更改。是否相符？</translation>
    </message>
    <message>
        <source>claiming an item</source>
        <translation>認領物品</translation>
    </message>
    <message>
        <source>Claimant&apos;s name</source>
        <translation>認領人姓名</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>出示證件</translation>
    </message>
    <message>
        <source>Last four signs</source>
        <translation>證件後四碼</translation>
    </message>
    <message>
        <source>Comes for the owner</source>
        <translation>代領（受物主委託）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>物主</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>委託憑據</translation>
    </message>
    <message>
        <source>Letter, message, call with the owner …</source>
        <translation>委託書、簡訊、與物主通話……</translation>
    </message>
    <message>
        <source>Paper copy stamped “void if copied again” before the claimant</source>
        <translation>證件影本已當面加蓋「再次影印無效」</translation>
    </message>
    <message>
        <source>Copy of the document …</source>
        <translation>證件影像……</translation>
    </message>
    <message>
        <source>Marked copy</source>
        <translation>已加浮水印的影像</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>認領人</translation>
    </message>
    <message>
        <source>Open seal {seal} before the owner.</source>
        <translation>當物主面拆封 {seal}。</translation>
    </message>
    <message>
        <source>Hand it over with both hands, handle towards the owner.</source>
        <translation>交還時雙手遞送，柄朝向客戶。</translation>
    </message>
    <message>
        <source>{question} ({verdict})</source>
        <translation>{question}（{verdict}）</translation>
    </message>
    <message>
        <source>{document} ending {signs}</source>
        <translation>{document} 後四碼 {signs}</translation>
    </message>
    <message>
        <source>copy stamped “void if copied again”</source>
        <translation>已當面加蓋「再次影印無效」</translation>
    </message>
    <message>
        <source>for {owner}, {authorisation}</source>
        <translation>代 {owner} 領取，{authorisation}</translation>
    </message>
    <message>
        <source>Unlock {item} for another claim</source>
        <translation>解鎖{item}，允許再次認領</translation>
    </message>
    <message>
        <source>Decide for {name}</source>
        <translation>裁定給{name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Release {item}</source>
        <translation>放行{item}</translation>
    </message>
    <message>
        <source>Released; the slip is printed</source>
        <translation>已交還，認領單已列印</translation>
    </message>
    <message>
        <source>The slip is printed</source>
        <translation>單據已列印</translation>
    </message>
    <message>
        <source>The bag tag is printed</source>
        <translation>標籤已列印</translation>
    </message>
    <message>
        <source>Return to the finder: {item}</source>
        <translation>退還拾獲人：{item}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Kept: the owner was told</source>
        <translation>已記錄：已告知物主</translation>
    </message>
    <message>
        <source>{day} {place}</source>
        <translation>{day} {place}拾獲</translation>
    </message>
    <message>
        <source>two claims</source>
        <translation>兩人認領</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>valuable</source>
        <translation>貴重</translation>
    </message>
    <message>
        <source>not shelved</source>
        <translation>未上架</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>易腐</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Will be asked: {questions}</source>
        <translation>核對時要問：{questions}</translation>
    </message>
    <message>
        <source>No hidden features</source>
        <translation>沒有隱藏特徵</translation>
    </message>
    <message>
        <source>Told the owner</source>
        <translation>已告知物主</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>Bag tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Where is it now</source>
        <translation>去向單</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Who held it</source>
        <translation>保管經過</translation>
    </message>
    <message>
        <source>May be missed by</source>
        <translation>可能的失主</translation>
    </message>
    <message>
        <source>Found {when}, {place}</source>
        <translation>{when} 拾於{place}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the claim</source>
        <translation>繼續認領</translation>
    </message>
    <message>
        <source>More hidden features …</source>
        <translation>補充隱藏特徵……</translation>
    </message>
    <message>
        <source>Split a parcel …</source>
        <translation>分拆包裹……</translation>
    </message>
    <message>
        <source>Hand to the police …</source>
        <translation>交警方……</translation>
    </message>
    <message>
        <source>Dispose of it …</source>
        <translation>處置……</translation>
    </message>
    <message>
        <source>Return to the finder …</source>
        <translation>退還拾獲人……</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>The owner was told {when}</source>
        <translation>{when} 已告知物主</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Choose an item at the left, or scan its bag tag</source>
        <translation>請在左側選擇物品，或掃描標籤</translation>
    </message>
    <message>
        <source>F5 something was found · F6 something is missed</source>
        <translation>F5 拾獲登記 · F6 報失登記</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Left items</source>
        <translation>遺留物品登記</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>{label} left: {what}</source>
        <translation>{label} 遺留：{what}</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>拾獲</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>報失</translation>
    </message>
    <message>
        <source>Number, word, name, phone, initials</source>
        <translation>編號、物品、姓名、電話、拼音首字母</translation>
    </message>
    <message>
        <source>Hand on batch</source>
        <translation>移交人事行政部</translation>
    </message>
    <message>
        <source>Month register</source>
        <translation>列印登記表</translation>
    </message>
    <message>
        <source>Show: {list}</source>
        <translation>顯示：{list}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>請減少幾個字再試。</translation>
    </message>
    <message>
        <source>Nobody misses anything</source>
        <translation>沒有報失</translation>
    </message>
    <message>
        <source>Reports of losses stand here until their owner has an answer.</source>
        <translation>報失記錄在失主得到答覆前都在這裡。</translation>
    </message>
    <message>
        <source>Half a month after it was found an item goes to the administration.</source>
        <translation>拾獲滿半個月無人認領的物品移交人事行政部。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>暫無物品</translation>
    </message>
    <message>
        <source>Things handed in are registered with F5.</source>
        <translation>按 F5 登記拾獲的物品。</translation>
    </message>
    <message>
        <source>Answer by {when}</source>
        <translation>{when} 前答覆</translation>
    </message>
    <message>
        <source>May be this (never given out without a claim)</source>
        <translation>可能是以下物品（須經認領核對，不得直接交還）</translation>
    </message>
    <message>
        <source>Nothing found fits so far. New things are compared at once.</source>
        <translation>目前沒有相符的物品；新登記的會立即比對。</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Told: nothing yet</source>
        <translation>已告知：暫無消息</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Lost between {since} and {until}</source>
        <translation>遺失於 {since} 至 {until}</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>已在別處找到</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>不再尋找</translation>
    </message>
    <message>
        <source>Reported by mistake</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>來訪：{name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>來電：{name}</translation>
    </message>
    <message>
        <source>Out of: {item}</source>
        <translation>出自：{item}</translation>
    </message>
    <message>
        <source>Part: {item}</source>
        <translation>分件：{item}</translation>
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
        <translation>圖片過大：最多 {megapixels}00 萬像素。</translation>
    </message>
    <message>
        <source>This is a {kind} file, not a picture. Take a photo of it, or save it as JPEG or PNG first.</source>
        <translation>這是 {kind} 檔案，不是可讀取的圖片。請拍照，或先另存成 JPEG 或 PNG。</translation>
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
        <source>The parts hold less cash than the parcel did. Count it again together.</source>
        <translation>各件現金合計少於原包裹登記的現金，請兩人重新清點。</translation>
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

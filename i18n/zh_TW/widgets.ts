<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Widgets</name>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>That did not go through</source>
        <translation>沒有辦成</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} 則已逾時</translation>
    </message>
    <message>
        <source>{count} due soon</source>
        <translation>{count} 則快到時間</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>收起這一行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {problem}</source>
        <translation>無法儲存到那裡：{problem}</translation>
    </message>
    <message>
        <source>Go to tab {number}</source>
        <translation>到第 {number} 頁</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>登記訪客</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>掃描或搜尋</translation>
    </message>
    <message>
        <source>Do the top prompt</source>
        <translation>辦最上面一則</translation>
    </message>
    <message>
        <source>Emergency: who is in the house</source>
        <translation>緊急：館內名單</translation>
    </message>
    <message>
        <source>Leave the post</source>
        <translation>暫離</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>鎖定螢幕</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新來電</translation>
    </message>
    <message>
        <source>Copy the phrase</source>
        <translation>複製用語</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>用語手冊</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>轉同事接待</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暫擱</translation>
    </message>
    <message>
        <source>Finish and see off</source>
        <translation>辦結送別</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重新叫號</translation>
    </message>
    <message>
        <source>Start or stop checking</source>
        <translation>開始或結束查詢</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移主管</translation>
    </message>
    <message>
        <source>Tea refilled</source>
        <translation>已續茶</translation>
    </message>
    <message>
        <source>One more ring</source>
        <translation>又響一聲</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Promise to ring back</source>
        <translation>答應回電</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <translation>辦結來電</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>複述核對</translation>
    </message>
    <message>
        <source>Something was found</source>
        <translation>拾獲</translation>
    </message>
    <message>
        <source>Something is missed</source>
        <translation>報失</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>確認並列印</translation>
    </message>
    <message>
        <source>Fetch a parked sale</source>
        <translation>取單</translation>
    </message>
    <message>
        <source>Change the quantity</source>
        <translation>改數量</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>暫存訂單</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Member of the sale</source>
        <translation>本單會員</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>本列優惠</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>改價</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>整單優惠</translation>
    </message>
    <message>
        <source>Receipts and returns</source>
        <translation>收據與退貨</translation>
    </message>
    <message>
        <source>Fees and members</source>
        <translation>繳費 · 會員</translation>
    </message>
    <message>
        <source>Manage goods</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Count goods</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>進貨</translation>
    </message>
    <message>
        <source>Price labels</source>
        <translation>標價籤</translation>
    </message>
    <message>
        <source>Order goods</source>
        <translation>訂貨建議</translation>
    </message>
    <message>
        <source>New complaint or suggestion</source>
        <translation>新的客訴或建議</translation>
    </message>
    <message>
        <source>Print the slip and deliver</source>
        <translation>列印受理單並送達</translation>
    </message>
    <message>
        <source>Enter the result</source>
        <translation>填寫處理結果</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>X reading</source>
        <translation>X 讀數</translation>
    </message>
    <message>
        <source>Cash hand-over slip</source>
        <translation>繳款單</translation>
    </message>
    <message>
        <source>Clear and count again</source>
        <translation>清空重點</translation>
    </message>
    <message>
        <source>Seal this count</source>
        <translation>封存本次清點</translation>
    </message>
    <message>
        <source>Wording: fine</source>
        <translation>用語檢查：通過</translation>
    </message>
    <message>
        <source>Better not “{said}”. Say: {instead}</source>
        <translation>最好別說「{said}」。可以說：{instead}</translation>
    </message>
    <message>
        <source>Better not “{said}”</source>
        <translation>最好別說「{said}」</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>快到時間</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該做</translation>
    </message>
    <message>
        <source>{key} top</source>
        <translation>{key} 辦最上面一則</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>目前沒有要辦的</translation>
    </message>
    <message>
        <source>Prompts appear here by themselves</source>
        <translation>到時間會自動出現在這裡</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Scan or search: number / name / phone / initials</source>
        <translation>掃描或搜尋：單號 / 姓名 / 電話 / 拼音</translation>
    </message>
    <message>
        <source>Signature box: sign with finger, pen or mouse</source>
        <translation>簽名框：用手指、觸控筆或滑鼠簽名</translation>
    </message>
    <message>
        <source>{name}: one less</source>
        <translation>{name}：減一</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}：加一</translation>
    </message>
    <message>
        <source>Step {step} of {count}: {name}</source>
        <translation>第 {step} 步，共 {count} 步：{name}</translation>
    </message>
</context>
</TS>

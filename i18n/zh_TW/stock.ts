<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Stock</name>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Cost of all</source>
        <translation>整批成本</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>加入清單</translation>
    </message>
    <message>
        <source>No product chosen yet</source>
        <translation>還沒有選商品</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>掃描或輸入後按 Enter</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>移除條碼</translation>
    </message>
    <message>
        <source>The code {code} belongs to “{name}”.</source>
        <translation>條碼 {code} 屬於「{name}」。</translation>
    </message>
    <message>
        <source>How many are there?</source>
        <translation>實有多少？</translation>
    </message>
    <message>
        <source>Enter keeps it and goes on. Each scan adds one.</source>
        <translation>按 Enter 儲存並到下一項；每掃描一次加一件。</translation>
    </message>
    <message>
        <source>From a paper sheet</source>
        <translation>依紙本盤點單輸入</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>清點時間</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>全部盤完</translation>
    </message>
    <message>
        <source>Seal the count: then the difference shows.</source>
        <translation>請封存盤點，封存後才顯示差異。</translation>
    </message>
    <message>
        <source>{done} of {lines} counted</source>
        <translation>已盤 {done} / {lines}</translation>
    </message>
    <message>
        <source>Please count once more.</source>
        <translation>請再盤一次。</translation>
    </message>
    <message>
        <source>You have counted this. Another person counts it now.</source>
        <translation>您已盤過這一項，請另一人來盤。</translation>
    </message>
    <message>
        <source>Second count, without knowing the first.</source>
        <translation>第二人盤點，不看第一次的結果。</translation>
    </message>
    <message>
        <source>Not on the sheet</source>
        <translation>盤點單上沒有</translation>
    </message>
    <message>
        <source>Put on the sheet</source>
        <translation>加入盤點單</translation>
    </message>
    <message>
        <source>This product is not on the sheet of this count.</source>
        <translation>這件商品不在本次盤點單上。</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>放棄盤點</translation>
    </message>
    <message>
        <source>Nothing that was counted changes the books. The reason is kept.</source>
        <translation>已盤的數量不會更動帳面，原因會記錄下來。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>盤點單</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>顯示哪些行</translation>
    </message>
    <message>
        <source>Not on the sheet …</source>
        <translation>單外商品…</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>列印盤點單</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放棄盤點…</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>待盤</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Seal the count</source>
        <translation>封存盤點</translation>
    </message>
    <message>
        <source>Type how many there are. Nothing there: 0.</source>
        <translation>請輸入數量；沒有就輸入 0。</translation>
    </message>
    <message>
        <source>“{name}” is counted already. Count all of it together.</source>
        <translation>「{name}」已經盤過，同一商品請一起清點。</translation>
    </message>
    <message>
        <source>Counted: everything agrees.</source>
        <translation>盤點完成，帳實相符。</translation>
    </message>
    <message>
        <source>The sheets are printed</source>
        <translation>盤點單已送去列印</translation>
    </message>
    <message>
        <source>Counting goods</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Begin counting</source>
        <translation>開始盤點</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>還沒有盤點過</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>盤什麼</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>類別</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) differ</source>
        <translation>
            <numerusform>%n 種商品有差異</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a heading.</source>
        <translation>請選擇類別。</translation>
    </message>
    <message>
        <source>The dearest, what was missing before, and in turn the rest: two minutes.</source>
        <translation>先盤貴重的和曾經短少的，其餘輪流，兩分鐘盤完。</translation>
    </message>
    <message>
        <source>Two persons count apart from each other; sales may go on meanwhile.</source>
        <translation>兩人分別清點，期間可以照常銷售。</translation>
    </message>
    <message>
        <source>One person counts. What differs from the books is counted once more.</source>
        <translation>一人清點；與帳面不符的再盤一次。</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>新盤點</translation>
    </message>
    <message>
        <source>Counts so far</source>
        <translation>進行中與最近的盤點</translation>
    </message>
    <message>
        <source>Delivery {id}</source>
        <translation>進貨單 {id}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Expiry dates</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Write off …</source>
        <translation>報損…</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>Nothing expires in this time</source>
        <translation>這段時間沒有到期商品</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired or today</source>
        <translation>已過期或今天到期</translation>
    </message>
    <message>
        <source>expired %n day(s) ago</source>
        <translation>已過期 %n 天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Moves of a period</source>
        <translation>一段期間的進出庫</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>匯出檔案…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日早於起始日。</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>{quantity} left</source>
        <translation>剩 {quantity}</translation>
    </message>
    <message>
        <source>Scan, or type name, initials or code</source>
        <translation>掃描，或輸入名稱、拼音首字母、編碼</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Scan the goods</source>
        <translation>請掃商品條碼</translation>
    </message>
    <message>
        <source>or type a few letters, then Enter.</source>
        <translation>或輸入幾個字母後按 Enter。</translation>
    </message>
    <message>
        <source>No product found</source>
        <translation>沒有找到商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>顯示哪些商品</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Headings …</source>
        <translation>類別…</translation>
    </message>
    <message>
        <source>Suppliers …</source>
        <translation>供應商…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>All headings</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>The catalogue …</source>
        <translation>商品目錄…</translation>
    </message>
    <message>
        <source>Moves of a period …</source>
        <translation>一段期間的進出庫…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>貨號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>貨架</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>排列順序</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 種商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Days until delivery</source>
        <translation>到貨天數</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Prices of “{name}”</source>
        <translation>「{name}」的價格</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>設定價格</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新價格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Please enter the price.</source>
        <translation>請輸入價格。</translation>
    </message>
    <message>
        <source>The price is set</source>
        <translation>價格已設定</translation>
    </message>
    <message>
        <source>Moves of “{name}”</source>
        <translation>「{name}」的進出庫</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>結存</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>進出庫</translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation>匯入商品目錄</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>CSV or XLSX with headings in the first row, such as a saved catalogue. Nothing is written before you have seen the result.</source>
        <translation>CSV 或 XLSX，第一列為欄名，例如匯出的商品目錄。看過結果之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>請選擇檔案</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已匯入：新增 {new}，變更 {changed}</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有變更</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>有問題的列</translation>
    </message>
    <message>
        <source>Please mend the file and choose it again. Nothing was written.</source>
        <translation>請改好檔案後重新選擇，尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Price labels</source>
        <translation>標價籤</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>列印標價籤</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>待列印標價籤</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Sheet A4</source>
        <translation>A4 整頁</translation>
    </message>
    <message>
        <source>Label roll</source>
        <translation>標籤捲</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>每種張數</translation>
    </message>
    <message>
        <source>Price list …</source>
        <translation>價目表…</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print</source>
        <translation>
            <numerusform>待列印 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels are printed</source>
        <translation>標價籤已送去列印</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印價目表</translation>
    </message>
    <message>
        <source>Members’ discount %</source>
        <translation>會員折扣 %</translation>
    </message>
    <message>
        <source>Note below the list</source>
        <translation>價目表附註</translation>
    </message>
    <message>
        <source>The price list is printed</source>
        <translation>價目表已送去列印</translation>
    </message>
    <message>
        <source>“{name}” is a service, it has no stock.</source>
        <translation>「{name}」是服務項目，沒有庫存。</translation>
    </message>
    <message>
        <source>Please enter the quantity.</source>
        <translation>請輸入數量。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>報損</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Written off: {name}</source>
        <translation>已報損：{name}</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>調出</translation>
    </message>
    <message>
        <source>Comes from there</source>
        <translation>調入</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>對方地點</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>已調撥：{name}</translation>
    </message>
    <message>
        <source>Order proposal</source>
        <translation>訂貨建議</translation>
    </message>
    <message>
        <source>Order and print</source>
        <translation>訂貨並列印</translation>
    </message>
    <message>
        <source>Nothing needs ordering</source>
        <translation>無需訂貨</translation>
    </message>
    <message>
        <source>All goods are above their reorder points.</source>
        <translation>商品都在補貨點以上。</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>訂貨數量</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>希望到貨日</translation>
    </message>
    <message>
        <source>Remarks for the supplier</source>
        <translation>給供應商的備註</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不訂此項</translation>
    </message>
    <message>
        <source>Add product …</source>
        <translation>新增商品…</translation>
    </message>
    <message>
        <source>Orders …</source>
        <translation>訂貨單…</translation>
    </message>
    <message>
        <source>Expiry dates …</source>
        <translation>有效期限…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {total}</source>
        <translation>
            <numerusform>%n 行，{total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered: {number}</source>
        <translation>已訂貨：{number}</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>未指定供應商</translation>
    </message>
    <message>
        <source>Quantity of “{name}”</source>
        <translation>「{name}」的數量</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>新增商品</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>補貨點</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Last cost</source>
        <translation>上次成本</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂貨單</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>顯示哪些訂貨單</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>沒有未完成的訂貨單</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>訂貨單 {number}</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>進貨</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>列印訂貨單</translation>
    </message>
    <message>
        <source>Cancel the order …</source>
        <translation>取消訂貨…</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>希望 {day} 到貨</translation>
    </message>
    <message>
        <source>The order is printed</source>
        <translation>訂貨單已送去列印</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已訂貨</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>訂貨明細</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消訂貨</translation>
    </message>
    <message>
        <source>What has come stays. The supplier has to be told.</source>
        <translation>已到貨的不變，請通知供應商。</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Supervisors change the catalogue.</source>
        <translation>商品目錄由主管維護。</translation>
    </message>
    <message>
        <source>Prices …</source>
        <translation>價格…</translation>
    </message>
    <message>
        <source>Moves …</source>
        <translation>進出庫…</translation>
    </message>
    <message>
        <source>Move goods …</source>
        <translation>調撥…</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>列印標價籤</translation>
    </message>
    <message>
        <source>The label is printed</source>
        <translation>標價籤已送去列印</translation>
    </message>
    <message>
        <source>next free</source>
        <translation>自動編號</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit’s name</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>bottle, box …</source>
        <translation>瓶、盒…</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>售價（含稅）</translation>
    </message>
    <message>
        <source>Tax rate %</source>
        <translation>稅率 %</translation>
    </message>
    <message>
        <source>Reason for the new price</source>
        <translation>調價原因</translation>
    </message>
    <message>
        <source>Order size</source>
        <translation>訂貨批量</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Counted in stock</source>
        <translation>計庫存</translation>
    </message>
    <message>
        <source>Has expiry date</source>
        <translation>有保存期限</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>販售中</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo …</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Quick-pick tile</source>
        <translation>快速選取</translation>
    </message>
    <message>
        <source>Place of the tile</source>
        <translation>快速選取位置</translation>
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
        <source>worth {amount} at cost</source>
        <translation>成本 {amount}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>訂貨單</translation>
    </message>
    <message>
        <source>Delivery note number</source>
        <translation>送貨單號</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>到貨多少？</translation>
    </message>
    <message>
        <source>What did they cost together? Nothing: 0.</source>
        <translation>這一行總成本是多少？沒有就填 0。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken in</source>
        <translation>
            <numerusform>已入庫 %n 種商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>無訂貨單</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>到貨清單</translation>
    </message>
    <message>
        <source>Book the difference</source>
        <translation>處理差異</translation>
    </message>
    <message>
        <source>Enter goes to the next line</source>
        <translation>按 Enter 到下一行</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用原因</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>其餘各行相同</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盤點人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>列印盤點報告</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>已盤行數</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>有差異的行</translation>
    </message>
    <message>
        <source>Difference at cost</source>
        <translation>差異（成本）</translation>
    </message>
    <message>
        <source>Difference at price</source>
        <translation>差異（售價）</translation>
    </message>
    <message>
        <source>Please give the reason for “{name}”.</source>
        <translation>請填寫「{name}」的原因。</translation>
    </message>
    <message>
        <source>Booking a difference of {amount}</source>
        <translation>處理盤點差異 {amount}</translation>
    </message>
    <message>
        <source>The difference is booked, the report is printed</source>
        <translation>差異已處理，報告已送去列印</translation>
    </message>
    <message>
        <source>The report is printed</source>
        <translation>報告已送去列印</translation>
    </message>
    <message>
        <source>Reason for “{name}”</source>
        <translation>「{name}」的原因</translation>
    </message>
    <message>
        <source>Miscounted before</source>
        <translation>上次盤錯</translation>
    </message>
    <message>
        <source>Booked wrongly</source>
        <translation>登錯單</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重簽</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>帳面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盤</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>At price</source>
        <translation>售價</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>快捷格</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>庫存成本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>營業日</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Counts not finished</source>
        <translation>盤點未完成</translation>
    </message>
    <message>
        <source>Counts with a difference not booked</source>
        <translation>盤點差異未處理</translation>
    </message>
    <message>
        <source>Goods on tonight&apos;s count list</source>
        <translation>今晚待盤商品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>繼續盤點</translation>
    </message>
    <message>
        <source>Count yesterday&apos;s goods</source>
        <translation>清點昨日商品</translation>
    </message>
    <message>
        <source>Two minutes, without looking at the books.</source>
        <translation>兩分鐘，不看帳面數。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to count tonight</source>
        <translation>
            <numerusform>今晚要盤點 %n 種商品</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: explain the difference</source>
        <translation>{count}：請說明差異</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明差異</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expired: off the shelf</source>
        <translation>
            <numerusform>%n 種商品已過期：請下架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) expire soon</source>
        <translation>
            <numerusform>%n 種商品即將到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) to reorder</source>
        <translation>
            <numerusform>%n 種商品要補貨</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂貨</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>EAN-13</source>
        <translation>EAN-13</translation>
    </message>
    <message>
        <source>EAN-8</source>
        <translation>EAN-8</translation>
    </message>
    <message>
        <source>UPC-A</source>
        <translation>UPC-A</translation>
    </message>
    <message>
        <source>UPC-E</source>
        <translation>UPC-E</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>In-house number</source>
        <translation>店內碼</translation>
    </message>
    <message>
        <source>Scale code with weight</source>
        <translation>秤重碼（含重量）</translation>
    </message>
    <message>
        <source>Scale code with price</source>
        <translation>秤重碼（含金額）</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Returned by customer</source>
        <translation>顧客退貨</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>報損</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Count adjustment</source>
        <translation>盤點調整</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>贈送</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Returned, not saleable</source>
        <translation>退回，不可再售</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>部分到貨</translation>
    </message>
    <message>
        <source>Received in full</source>
        <translation>全部到貨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>開店盤點</translation>
    </message>
    <message>
        <source>Month-end stocktake</source>
        <translation>月底盤點</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>臨時盤點</translation>
    </message>
    <message>
        <source>Two-minute choice</source>
        <translation>兩分鐘抽盤</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>One heading</source>
        <translation>一個類別</translation>
    </message>
    <message>
        <source>Chosen goods</source>
        <translation>選定商品</translation>
    </message>
    <message>
        <source>Tonight&apos;s list</source>
        <translation>今晚待盤</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>盤點中</translation>
    </message>
    <message>
        <source>Sealed, difference open</source>
        <translation>已封存，差異待處理</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>待第二人盤</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>請複盤</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>待補貨</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>負庫存</translation>
    </message>
    <message>
        <source>With expiry date</source>
        <translation>有保存期限</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>This product is not in the catalogue.</source>
        <translation>商品目錄中沒有這個商品。</translation>
    </message>
    <message>
        <source>This heading is not in the catalogue.</source>
        <translation>商品目錄中沒有這個類別。</translation>
    </message>
    <message>
        <source>This supplier is not on the list.</source>
        <translation>名單中沒有這個供應商。</translation>
    </message>
    <message>
        <source>This order does not exist.</source>
        <translation>沒有這張訂貨單。</translation>
    </message>
    <message>
        <source>This count does not exist.</source>
        <translation>沒有這次盤點。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Please enter the place it goes to or comes from.</source>
        <translation>請填寫調往或調自的地點。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>內容太長：最多 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The price is not possible, or its day lies in the past.</source>
        <translation>價格不正確，或生效日期已過。</translation>
    </message>
    <message>
        <source>This quantity is not possible.</source>
        <translation>數量不正確。</translation>
    </message>
    <message>
        <source>This cost is not possible.</source>
        <translation>成本金額不正確。</translation>
    </message>
    <message>
        <source>The tax rate is between 0 % and 100 %.</source>
        <translation>稅率應在 0% 到 100% 之間。</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation>「{name}」已經存在。</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>條碼是空的。</translation>
    </message>
    <message>
        <source>That is no barcode: longer than {longest} characters.</source>
        <translation>這不是條碼：超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>A barcode holds only plain letters, digits and signs: {code}</source>
        <translation>條碼只能包含英文字母、數字和符號：{code}</translation>
    </message>
    <message>
        <source>Misread or mistyped: the last digit of {code} should be {expected}.</source>
        <translation>讀錯或輸入錯誤：{code} 的末位檢查碼應為 {expected}。</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>沒有條碼為 {code} 的商品。</translation>
    </message>
    <message>
        <source>The scale&apos;s codes begin with {prefixes}: {code}</source>
        <translation>秤重碼應以 {prefixes} 開頭：{code}</translation>
    </message>
    <message>
        <source>The product does not have the code {code}.</source>
        <translation>該商品沒有條碼 {code}。</translation>
    </message>
    <message>
        <source>The in-house number stays with the product.</source>
        <translation>店內碼不能從商品上刪除。</translation>
    </message>
    <message>
        <source>“{name}”: only {left} left, {wanted} wanted.</source>
        <translation>「{name}」只剩 {left}，需要 {wanted}。</translation>
    </message>
    <message>
        <source>“{name}” has stock moves and can&apos;t become a service.</source>
        <translation>「{name}」已有庫存紀錄，不能改為服務項目。</translation>
    </message>
    <message>
        <source>Enter at least one product that came.</source>
        <translation>請至少填寫一種到貨商品。</translation>
    </message>
    <message>
        <source>Enter at least one product to order.</source>
        <translation>請至少填寫一種要訂的商品。</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>沒有要盤點的商品。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>沒有要列印的內容。</translation>
    </message>
    <message>
        <source>The order {number} is completed or cancelled.</source>
        <translation>訂貨單 {number} 已完成或已取消。</translation>
    </message>
    <message>
        <source>The order {number} went to another supplier.</source>
        <translation>訂貨單 {number} 屬於另一個供應商。</translation>
    </message>
    <message>
        <source>A supervisor has to confirm this with their PIN.</source>
        <translation>需要主管輸入 PIN 確認。</translation>
    </message>
    <message>
        <source>A count of this kind is going on: {number}</source>
        <translation>同類盤點正在進行：{number}</translation>
    </message>
    <message>
        <source>The count {number} is over.</source>
        <translation>盤點 {number} 已結束。</translation>
    </message>
    <message>
        <source>Not counted to the end: {lines} lines are open.</source>
        <translation>盤點未完：還有 {lines} 列。</translation>
    </message>
    <message>
        <source>This product is not on the sheet. Add it first.</source>
        <translation>該商品不在盤點表上，請先加入。</translation>
    </message>
    <message>
        <source>The time of counting lies between the count&apos;s opening and now.</source>
        <translation>盤點時間應在盤點開始之後、現在之前。</translation>
    </message>
    <message>
        <source>The count {number} is not sealed, or booked already.</source>
        <translation>盤點 {number} 尚未封存，或已處理。</translation>
    </message>
    <message>
        <source>The file has {count} problems. Nothing was imported.</source>
        <translation>檔案有 {count} 個問題，未匯入任何內容。</translation>
    </message>
    <message>
        <source>The catalogue changed since the file was checked. Please check it again.</source>
        <translation>檢查之後商品目錄有變動，請重新檢查檔案。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: CSV (UTF-8 or GB18030) or XLSX is needed.</source>
        <translation>無法讀取此檔案：需要 CSV（UTF-8 或 GB18030）或 XLSX。</translation>
    </message>
    <message>
        <source>The file is too long: {longest} rows at most.</source>
        <translation>檔案太長：最多 {longest} 列。</translation>
    </message>
    <message>
        <source>Columns are missing in the first row: {columns}</source>
        <translation>第一列缺少欄位：{columns}</translation>
    </message>
    <message>
        <source>Only yes or no is possible here: {text}</source>
        <translation>這裡只能填是或否：{text}</translation>
    </message>
    <message>
        <source>Only a number is possible here: {text}</source>
        <translation>這裡只能填數字：{text}</translation>
    </message>
    <message>
        <source>The code {code} stands in row {row} already.</source>
        <translation>條碼 {code} 在第 {row} 列已經出現。</translation>
    </message>
    <message>
        <source>This file is not a readable picture (JPEG, PNG, WebP, BMP or GIF).</source>
        <translation>無法辨識此圖片（JPEG、PNG、WebP、BMP 或 GIF）。</translation>
    </message>
    <message>
        <source>This picture is too large: {megapixels} megapixels at most.</source>
        <translation>圖片太大：最多 {megapixels} 百萬像素。</translation>
    </message>
    <message>
        <source>Stock and moves differ in quantity: {where}, {detail}</source>
        <translation>庫存數量與異動紀錄不符：{where}，{detail}</translation>
    </message>
    <message>
        <source>Stock and moves differ in value: {where}, {detail}</source>
        <translation>庫存金額與異動紀錄不符：{where}，{detail}</translation>
    </message>
    <message>
        <source>Nothing is left, but it has a value: {where}, {detail}</source>
        <translation>庫存為零但仍有金額：{where}，{detail}</translation>
    </message>
    <message>
        <source>The stock of a product with moves is gone: {where} {detail}</source>
        <translation>有異動紀錄的商品庫存遺失：{where} {detail}</translation>
    </message>
    <message>
        <source>A sealed count was altered: {where} {detail}</source>
        <translation>已封存的盤點被更動：{where} {detail}</translation>
    </message>
    <message>
        <source>A sealed count was deleted: {where} {detail}</source>
        <translation>已封存的盤點被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation>每{unit}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>無法執行（{code}）。</translation>
    </message>
</context>
</TS>

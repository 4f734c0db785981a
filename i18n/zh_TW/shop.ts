<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Shop</name>
    <message>
        <source>Set the quantity</source>
        <translation>設定數量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>給予折扣</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation>或金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Price of the line: {amount}</source>
        <translation>本列金額：{amount}</translation>
    </message>
    <message>
        <source>It is split over goods and services; fees and top-ups stay as they are.</source>
        <translation>按商品和服務分攤；費用和儲值不打折。</translation>
    </message>
    <message>
        <source>Discount on all</source>
        <translation>整單折扣</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>改價</translation>
    </message>
    <message>
        <source>Price in the catalogue: {amount}</source>
        <translation>目錄價：{amount}</translation>
    </message>
    <message>
        <source>New unit price</source>
        <translation>新單價</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Only by a supervisor&apos;s word; each of these is counted and shown in the day&apos;s figures.</source>
        <translation>須主管同意；每一筆都會計數，並出現在當日報表裡。</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>無收據退貨</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>退現金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Barcode, name or initials</source>
        <translation>條碼、名稱或拼音首字母</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>To the shelf</source>
        <translation>回貨架</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>商品去向</translation>
    </message>
    <message>
        <source>Returned: {amount}</source>
        <translation>已退：{amount}</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>取出繼續</translation>
    </message>
    <message>
        <source>parked by {number}</source>
        <translation>{number} 掛單</translation>
    </message>
    <message>
        <source>These prices changed since the sale was parked. What the customer was told may stand.</source>
        <translation>掛單期間這些商品調了價。已告知顧客的價格可以保留。</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>價格有變</translation>
    </message>
    <message>
        <source>Take today&apos;s prices</source>
        <translation>按今日價格</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>保留原價</translation>
    </message>
    <message>
        <source>{name}: {before} then, {now} today</source>
        <translation>{name}：原 {before}，今日 {now}</translation>
    </message>
    <message>
        <source>It stays on record as given up and can&apos;t be fetched again.</source>
        <translation>記錄為放棄，不能再取出。</translation>
    </message>
    <message>
        <source>Give this sale up?</source>
        <translation>放棄本單？</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄本單</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Number of receipt, invoice or payment; or the amount</source>
        <translation>收據號、發票號、支付憑證號，或金額</translation>
    </message>
    <message>
        <source>No receipts here</source>
        <translation>沒有收據</translation>
    </message>
    <message>
        <source>Try fewer digits.</source>
        <translation>換個號碼試試。</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>補印收據</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>發票 {number}</translation>
    </message>
    <message>
        <source>by {number}</source>
        <translation>工號 {number}</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>無收據</translation>
    </message>
    <message>
        <source>A copy is printed</source>
        <translation>收據副本已列印</translation>
    </message>
    <message>
        <source>As it stands on the invoice that was handed out.</source>
        <translation>按已開出的發票填寫。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>of {quantity} × {price}</source>
        <translation>可退 {quantity} × {price}</translation>
    </message>
    <message>
        <source>all of it is back</source>
        <translation>已全部退回</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>尺寸不合</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>品質問題</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>買錯了</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要了</translation>
    </message>
    <message>
        <source>Return · receipt {number}</source>
        <translation>退貨 · 收據 {number}</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>全部退回</translation>
    </message>
    <message>
        <source>The way it was paid</source>
        <translation>原路退回</translation>
    </message>
    <message>
        <source>All in cash</source>
        <translation>全部退現金</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>{tender} {amount}</source>
        <translation>{tender} {amount}</translation>
    </message>
    <message>
        <source>Everything of this receipt is back already.</source>
        <translation>這張收據已全部退回。</translation>
    </message>
    <message>
        <source>Receipt {number} over {amount}: goods go back to the shelf, the money goes back.</source>
        <translation>收據 {number}，{amount}：商品回貨架，款項退回。</translation>
    </message>
    <message>
        <source>Void the whole sale?</source>
        <translation>整單作廢？</translation>
    </message>
    <message>
        <source>Void with a second person</source>
        <translation>第二人確認後作廢</translation>
    </message>
    <message>
        <source>The sale is void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>掃描或輸入</translation>
    </message>
    <message>
        <source>That is the barcode of {name}, not the number of a payment.</source>
        <translation>這是「{name}」的條碼，不是付款憑證號。</translation>
    </message>
    <message>
        <source>Please enter an amount.</source>
        <translation>請輸入金額。</translation>
    </message>
    <message>
        <source>Without its number the payment can&apos;t be found again.</source>
        <translation>沒有憑證號，這筆款以後就查不到了。</translation>
    </message>
    <message>
        <source>Number on the terminal slip</source>
        <translation>刷卡單號</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>交易單號</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not known: find out later</source>
        <translation>結果不明，稍後查</translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>支付結果不明</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>Number of the voucher</source>
        <translation>禮券號碼</translation>
    </message>
    <message>
        <source>Pay from the account</source>
        <translation>從帳戶扣款</translation>
    </message>
    <message>
        <source>On the account: {amount}</source>
        <translation>帳戶餘額：{amount}</translation>
    </message>
    <message>
        <source>The account does not cover it all; the rest is paid another way.</source>
        <translation>餘額不足以付清；其餘用別的方式付。</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. It is kept as the float and does not change later.</source>
        <translation>清點錢箱裡的錢，記為備用金，之後不再更動。</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>開錢箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開始收款</translation>
    </message>
    <message>
        <source>Each opening without a sale stands on the report of the day.</source>
        <translation>每次無銷售開箱都會列在日報上。</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打開錢箱</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open the till first</source>
        <translation>請先開錢箱</translation>
    </message>
    <message>
        <source>Look it up on the terminal or in the customer&apos;s telephone, then say how it ended.</source>
        <translation>在刷卡機或顧客手機上查清，再登記結果。</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation>未入帳</translation>
    </message>
    <message>
        <source>The day can&apos;t be closed before each of these is settled.</source>
        <translation>全部查清後才能日結。</translation>
    </message>
    <message>
        <source>Unknown payments</source>
        <translation>結果不明的付款</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>查清</translation>
    </message>
    <message>
        <source>Every payment is settled</source>
        <translation>所有付款都已查清</translation>
    </message>
    <message>
        <source>taken by {number}</source>
        <translation>{number} 收款</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>會員帳戶</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>禮券</translation>
    </message>
    <message>
        <source>Bank card (terminal slip)</source>
        <translation>銀行卡（刷卡單號）</translation>
    </message>
    <message>
        <source>{tender} (reference)</source>
        <translation>{tender}（憑證號）</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} pieces</source>
        <translation>{quantity} 件</translation>
    </message>
    <message>
        <source>Sale {id}</source>
        <translation>銷售單 {id}</translation>
    </message>
    <message>
        <source>Payments without an answer</source>
        <translation>還不知道結果的付款</translation>
    </message>
    <message>
        <source>Sales paid in part</source>
        <translation>只付了一部分的銷售單</translation>
    </message>
    <message>
        <source>Open or parked sales</source>
        <translation>未結或掛起的銷售單</translation>
    </message>
    <message>
        <source>staff {number}</source>
        <translation>工號 {number}</translation>
    </message>
    <message>
        <source>{tender} {amount}: did it come?</source>
        <translation>{tender} {amount}：入帳了嗎？</translation>
    </message>
    <message>
        <source>The day can’t be closed before somebody knows.</source>
        <translation>弄清楚之前不能日結。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>去核實</translation>
    </message>
    <message>
        <source>A parked sale waits: {amount}</source>
        <translation>有掛單等著：{amount}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>取單</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已刪除：{name}</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>實收現金</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>剛好</translation>
    </message>
    <message>
        <source>Another member …</source>
        <translation>換一位會員……</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>不用會員</translation>
    </message>
    <message>
        <source>Pay a fee …</source>
        <translation>繳費……</translation>
    </message>
    <message>
        <source>Top up a member account …</source>
        <translation>會員儲值……</translation>
    </message>
    <message>
        <source>Arrears …</source>
        <translation>欠費……</translation>
    </message>
    <message>
        <source>Kinds of fees …</source>
        <translation>費用類型……</translation>
    </message>
    <message>
        <source>Price classes …</source>
        <translation>價格等級……</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>找零 {amount}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>補印收據</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Manage goods</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>進貨</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標價籤</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>訂貨建議</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>折扣 {amount}</translation>
    </message>
    <message>
        <source>only {quantity} left</source>
        <translation>僅剩 {quantity}</translation>
    </message>
    <message>
        <source>{quantity} left, below the reorder point</source>
        <translation>剩 {quantity}，低於訂貨點</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Top-up of a member account</source>
        <translation>會員帳戶儲值</translation>
    </message>
    <message>
        <source>price was {price}</source>
        <translation>原價 {price}</translation>
    </message>
    <message>
        <source>member price {minus}{rate}%</source>
        <translation>會員價 {minus}{rate}%</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>折扣 {amount}</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>本單</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>頁面區域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>缺貨</translation>
    </message>
    <message>
        <source>{quantity} left</source>
        <translation>剩 {quantity}</translation>
    </message>
    <message>
        <source>scan straight into the sale</source>
        <translation>掃描直接入單；拼音首字母可搜</translation>
    </message>
    <message>
        <source>Search: name, initials, barcode; 3* for three</source>
        <translation>名稱、拼音首字母、條碼；3* 表示三件</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>搜尋商品</translation>
    </message>
    <message>
        <source>Fees &amp; members</source>
        <translation>繳費 · 會員</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No goods under “{text}”</source>
        <translation>找不到「{text}」</translation>
    </message>
    <message>
        <source>Try initials, fewer letters or the barcode.</source>
        <translation>試試拼音首字母、少輸幾個字，或條碼。</translation>
    </message>
    <message>
        <source>No quick-pick goods yet</source>
        <translation>還沒有快選商品</translation>
    </message>
    <message>
        <source>Scan, or search by name. A supervisor chooses the tiles.</source>
        <translation>請掃描或按名稱搜尋。快選商品由主管設定。</translation>
    </message>
    <message>
        <source>The sale is parked</source>
        <translation>已掛單</translation>
    </message>
    <message>
        <source>Park or finish this sale first.</source>
        <translation>請先掛單或結清本單。</translation>
    </message>
    <message>
        <source>The till is being closed</source>
        <translation>錢箱正在日結</translation>
    </message>
    <message>
        <source>The till of an earlier day is still open</source>
        <translation>前一日的錢箱還未日結</translation>
    </message>
    <message>
        <source>Count the float in the drawer; then payments can be taken.</source>
        <translation>清點備用金後即可收款。</translation>
    </message>
    <message>
        <source>Its drawer is counted. Payments can be taken again once it is opened anew.</source>
        <translation>錢箱正在清點。重新開箱後才能收款。</translation>
    </message>
    <message>
        <source>Close it first; what is on the sale stays.</source>
        <translation>請先日結；本單內容會保留。</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>清點備用金</translation>
    </message>
    <message>
        <source>Go to the day close</source>
        <translation>去日結</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Unknown payments ({count})</source>
        <translation>結果不明的付款（{count}）</translation>
    </message>
    <message>
        <source>Give this sale up</source>
        <translation>放棄本單</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>顧客螢幕</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合計 {amount}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取單</translation>
    </message>
    <message>
        <source>Lines of the sale</source>
        <translation>本單明細</translation>
    </message>
    <message>
        <source>Scan or tap the first thing</source>
        <translation>掃描或點選第一件商品</translation>
    </message>
    <message>
        <source>Everything is kept from the first scan on.</source>
        <translation>從第一次掃描起，每一步都會儲存。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>還需付：{amount}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>收據 {number}</translation>
    </message>
    <message>
        <source>{amount} is missing. Take the rest another way, or type what was handed over.</source>
        <translation>還差 {amount}。其餘請用別的方式收，或改實收金額。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>not known whether it came</source>
        <translation>是否入帳不明</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎光臨</translation>
    </message>
    <message>
        <source>and {count} before</source>
        <translation>另有 {count} 列在前</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>已折扣 {amount}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>實收 {amount}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>謝謝惠顧</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待結果</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund without receipt</source>
        <translation>無收據退款</translation>
    </message>
    <message>
        <source>This product is not in the catalogue.</source>
        <translation>商品目錄裡沒有這個商品。</translation>
    </message>
    <message>
        <source>This sale is not there.</source>
        <translation>沒有這張銷售單。</translation>
    </message>
    <message>
        <source>This line is not on the sale any more.</source>
        <translation>這一行已不在單上。</translation>
    </message>
    <message>
        <source>There is nothing on this sale yet.</source>
        <translation>單上還沒有東西。</translation>
    </message>
    <message>
        <source>This payment is not there.</source>
        <translation>沒有這筆付款。</translation>
    </message>
    <message>
        <source>This refund is not there.</source>
        <translation>沒有這張退款單。</translation>
    </message>
    <message>
        <source>Choose the member whose account pays.</source>
        <translation>請選擇由哪位會員的帳戶付款。</translation>
    </message>
    <message>
        <source>This member card is blocked.</source>
        <translation>這張會員卡已停用。</translation>
    </message>
    <message>
        <source>The till is not open yet: open it with its float first.</source>
        <translation>收銀檯還沒開：請先點清備用金開檯。</translation>
    </message>
    <message>
        <source>This sale can&apos;t be changed now: {state}.</source>
        <translation>這張單現在不能改：{state}。</translation>
    </message>
    <message>
        <source>This sale is not parked: {state}.</source>
        <translation>這張單沒有掛起：{state}。</translation>
    </message>
    <message>
        <source>This sale is over: {state}.</source>
        <translation>這張單已結束：{state}。</translation>
    </message>
    <message>
        <source>Another sale is open here. Park it first.</source>
        <translation>這裡還有一張未結的單，請先掛單。</translation>
    </message>
    <message>
        <source>A part of this sale is paid. Give that back first.</source>
        <translation>這張單已付了一部分，請先退回。</translation>
    </message>
    <message>
        <source>A part of this sale is paid at desk {desk}; it is finished there.</source>
        <translation>這張單有一部分已在 {desk} 號檯付款，請到那裡結完。</translation>
    </message>
    <message>
        <source>A payment of this sale has no answer yet. Find out first whether it came.</source>
        <translation>這張單有一筆付款還沒有結果，請先核實是否入帳。</translation>
    </message>
    <message>
        <source>This payment has its answer: {state}.</source>
        <translation>這筆付款已有結果：{state}。</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>這還沒有付款。</translation>
    </message>
    <message>
        <source>Please enter how much, above zero.</source>
        <translation>請輸入大於零的數量。</translation>
    </message>
    <message>
        <source>Please enter an amount above zero.</source>
        <translation>請輸入大於零的金額。</translation>
    </message>
    <message>
        <source>A discount is a sum or a percentage up to 100, not both.</source>
        <translation>優惠可以是金額，也可以是不超過 100 的百分比，不能兩樣都填。</translation>
    </message>
    <message>
        <source>This way of paying is not possible here.</source>
        <translation>這裡不能用這種付款方式。</translation>
    </message>
    <message>
        <source>The number of the slip is too long.</source>
        <translation>憑證號太長。</translation>
    </message>
    <message>
        <source>Please enter the invoice number: letters, digits and hyphens only.</source>
        <translation>請輸入發票號碼：只能是字母、數字和連字號。</translation>
    </message>
    <message>
        <source>A receipt has at most {most} lines. Begin another sale for the rest.</source>
        <translation>一張收據最多 {most} 行，其餘請另開一單。</translation>
    </message>
    <message>
        <source>That is too long: {longest} characters at most.</source>
        <translation>太長了：最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please give the reason.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>{tender}: please enter the number of the slip.</source>
        <translation>{tender}：請輸入憑證號。</translation>
    </message>
    <message>
        <source>This needs somebody else’s PIN: {role}.</source>
        <translation>這需要另一人輸入密碼確認：{role}。</translation>
    </message>
    <message>
        <source>The number {reference} has paid a sale already.</source>
        <translation>憑證號 {reference} 已經付過一張單。</translation>
    </message>
    <message>
        <source>Fees and top-ups are not discounted.</source>
        <translation>收費和儲值不能打折。</translation>
    </message>
    <message>
        <source>This fee is on the sale already. Remove it to enter another amount.</source>
        <translation>這項收費已在單上。要改金額，請先刪掉那一行。</translation>
    </message>
    <message>
        <source>This line can&apos;t be divided or changed.</source>
        <translation>這一行不能拆分或修改。</translation>
    </message>
    <message>
        <source>That is {over} more than there is to pay.</source>
        <translation>比應付金額多了 {over}。</translation>
    </message>
    <message>
        <source>{left} are still missing.</source>
        <translation>還差 {left}。</translation>
    </message>
    <message>
        <source>Count all the cash together.</source>
        <translation>請把現金合在一起點。</translation>
    </message>
    <message>
        <source>Everything on this receipt was given back already.</source>
        <translation>這張收據上的東西都已退完。</translation>
    </message>
    <message>
        <source>So much was not sold, or it came back already.</source>
        <translation>沒有賣出這麼多，或已經退過。</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>請選擇退什麼。</translation>
    </message>
    <message>
        <source>A line stands here twice.</source>
        <translation>有一行重複了。</translation>
    </message>
    <message>
        <source>{total} go back, but the tenders come to {back}.</source>
        <translation>應退 {total}，各付款方式合計卻是 {back}。</translation>
    </message>
    <message>
        <source>By this tender only {left} were collected and are still here.</source>
        <translation>這種付款方式收到而未退的只有 {left}。</translation>
    </message>
    <message>
        <source>This sale belongs to a session that is over. Refund it instead.</source>
        <translation>這張單屬於已結束的班次，請改用退款。</translation>
    </message>
    <message>
        <source>Something of this sale came back already. Refund the rest instead.</source>
        <translation>這張單已退過一部分，其餘請用退款。</translation>
    </message>
    <message>
        <source>A sale and its lines or payments differ: {where} {detail}</source>
        <translation>銷售單與明細或付款不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A paid sale was altered: {where} {detail}</source>
        <translation>已付款的銷售單被改動：{where} {detail}</translation>
    </message>
    <message>
        <source>A paid sale was deleted: {where} {detail}</source>
        <translation>已付款的銷售單被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund and its lines or payments differ: {where} {detail}</source>
        <translation>退款單與明細或付款不符：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund was altered: {where} {detail}</source>
        <translation>退款單被改動：{where} {detail}</translation>
    </message>
    <message>
        <source>A refund was deleted: {where} {detail}</source>
        <translation>退款單被刪除：{where} {detail}</translation>
    </message>
    <message>
        <source>More was refunded than sold or collected: {where} {detail}</source>
        <translation>退的比賣出或收到的多：{where} {detail}</translation>
    </message>
    <message>
        <source>A number is missing: {where} {detail}</source>
        <translation>號碼有缺：{where} {detail}</translation>
    </message>
    <message>
        <source>That is not possible ({code}).</source>
        <translation>無法進行（{code}）。</translation>
    </message>
</context>
</TS>

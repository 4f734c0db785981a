<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>All is well: {rows} journal rows verified.</source>
        <translation>一切正常：已核對 {rows} 筆日誌。</translation>
    </message>
    <message>
        <source>Backup written and test-restored: {file} ({size} bytes).</source>
        <translation>備份已寫好並試還原成功：{file}（{size} 位元組）。</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <translation>已從 {file} 還原。</translation>
    </message>
    <message>
        <source>The database from before is kept: {file}</source>
        <translation>原來的資料庫保留在：{file}</translation>
    </message>
    <message>
        <source>Demo site ready in {folder}. Sign in with 1027, 1008 or 1001 and PIN {pin}.</source>
        <translation>示範站點已建在 {folder}。用工號 1027、1008 或 1001 登入，密碼 {pin}。</translation>
    </message>
    <message>
        <source>{count} samples written.</source>
        <translation>已寫出 {count} 份樣張。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受訪人</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>預計來訪</translation>
    </message>
    <message>
        <source>Found items</source>
        <translation>拾得物</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>報失</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>外撥單</translation>
    </message>
    <message>
        <source>Duty calls</source>
        <translation>值班來電</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴建議</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
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
        <source>Things to lend</source>
        <translation>可借物品</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>會員</translation>
    </message>
    <message>
        <source>Fee accounts</source>
        <translation>繳費帳戶</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售單</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Welcome. Set up your front desk</source>
        <translation>歡迎，來設定您的櫃檯</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>櫃檯開張</translation>
    </message>
    <message>
        <source>One page, and the desk is open. Everything can be changed later.</source>
        <translation>填完這一頁，櫃檯就開張了。所有內容以後都能改。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Open Monday to Friday</source>
        <translation>週一至週五營業</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Import mainland China&apos;s public holidays</source>
        <translation>匯入中國大陸法定假日與補班日</translation>
    </message>
    <message>
        <source>I enter holidays myself</source>
        <translation>假日由我自己填</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>您的工號</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>密碼，4 至 12 位數字</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>再輸一次密碼</translation>
    </message>
    <message>
        <source>Opening hours (empty: closed)</source>
        <translation>營業時間（留空為不營業）</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>第一位經理</translation>
    </message>
    <message>
        <source>Customers may know the staff number, never the name.</source>
        <translation>客人可以知道工號，但不會知道姓名。</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>兩次密碼不一樣，請重新輸入。</translation>
    </message>
    <message>
        <source>General enquiries</source>
        <translation>綜合諮詢</translation>
    </message>
    <message>
        <source>Fees and payments</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了點問題</translation>
    </message>
    <message>
        <source>Nothing that was confirmed is lost. Please try again; if it happens again, tell your supervisor: {problem}</source>
        <translation>已確認的內容沒有遺失。請再試一次；若再次出現，請告訴主管：{problem}</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Tea &amp; wait</source>
        <translation>茶水等候</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>失物招領</translation>
    </message>
    <message>
        <source>Sales &amp; fees</source>
        <translation>售賣收費</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it at the counter PC, or run ./desk tour for pictures.</source>
        <translation>沒有可以開啟視窗的螢幕。請在櫃檯電腦上啟動，或執行 ./desk tour 看圖。</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Scan or search: number / name / phone / pinyin</source>
        <translation>掃描或搜尋：單號 / 姓名 / 電話 / 拼音</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>掃描或搜尋</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暫離</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>{number} 號櫃檯</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>工號 {number}</translation>
    </message>
    <message>
        <source>{month}/{day} {weekday}</source>
        <translation>{month}月{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{date} (make-up working day)</source>
        <translation>{date}（補班日）</translation>
    </message>
    <message>
        <source>{date} ({holiday})</source>
        <translation>{date}（{holiday}）</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用說明</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>處處可用</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>Nothing is known under {code}.</source>
        <translation>沒有找到 {code} 對應的紀錄。</translation>
    </message>
    <message>
        <source>Hosts and messages</source>
        <translation>受訪人與留言</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>規範用語</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>列印佇列</translation>
    </message>
    <message>
        <source>Waiting-room board</source>
        <translation>等候區大螢幕</translation>
    </message>
    <message>
        <source>Duty call</source>
        <translation>值班來電</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班電話紀錄</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>不在崗日期</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>應變計畫</translation>
    </message>
    <message>
        <source>Hand-over and notes</source>
        <translation>交接與留言</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>說明（F1）</translation>
    </message>
    <message>
        <source>First-day tour</source>
        <translation>新人導覽</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>簽退</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows {found}, but it was {expected} already. Times go on.</source>
        <translation>電腦時鐘顯示 {found}，但早已過了 {expected}。計時照常繼續。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時鐘沒錯</translation>
    </message>
    <message>
        <source>The public holidays of {year} are missing: deadlines would be wrong.</source>
        <translation>還沒有 {year} 年的假日，期限會算錯。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>尋找用語</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 說明</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>Your day, tab by tab</source>
        <translation>一天的工作，都在這排頁籤</translation>
    </message>
    <message>
        <source>Ctrl and the number brings a tab. A badge says how many wait there; red means late.</source>
        <translation>Ctrl+數字切換頁籤。小標記是那裡等著的數量，紅色表示已逾時。</translation>
    </message>
    <message>
        <source>The work of the tab</source>
        <translation>目前頁籤的工作</translation>
    </message>
    <message>
        <source>Lists at the left, the matter in hand in the middle. F2 takes in a visitor anywhere.</source>
        <translation>左邊是清單，中間是手上的事。在任何地方按 F2 都能登記訪客。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該做</translation>
    </message>
    <message>
        <source>The most pressing stands on top, with the words to say. F4 does it.</source>
        <translation>最急的排在最上面，連該說的話都寫好了。按 F4 就辦。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>什麼都能找</translation>
    </message>
    <message>
        <source>Scan a slip, or type a number, a name, a telephone number or pinyin initials: F3.</source>
        <translation>掃單據，或輸入單號、姓名、電話、拼音首字母：F3。</translation>
    </message>
    <message>
        <source>Leaving the post</source>
        <translation>離開崗位</translation>
    </message>
    <message>
        <source>F11 when you go for a while, F12 locks the screen. Your staff number and PIN open it again.</source>
        <translation>暫離按 F11，鎖定螢幕按 F12；用工號和密碼再打開。</translation>
    </message>
    <message>
        <source>All is kept</source>
        <translation>隨時已儲存</translation>
    </message>
    <message>
        <source>Everything is saved at once; papers on their way show here. F1 explains the screen.</source>
        <translation>每一步立即儲存，列印狀況也在這裡。F1 說明目前頁面。</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>To work</source>
        <translation>開始工作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A demo takes 0 to 3660 days of history.</source>
        <translation>示範歷史天數須在 0 至 3660 之間。</translation>
    </message>
    <message>
        <source>There is a site in {folder} already. Choose an empty folder with --data.</source>
        <translation>{folder} 裡已經有站點。請用 --data 另選空資料夾。</translation>
    </message>
</context>
</TS>

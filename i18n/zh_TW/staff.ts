<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Staff</name>
    <message>
        <source>Short break</source>
        <translation>短暫休息</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>With a visitor</source>
        <translation>陪同訪客</translation>
    </message>
    <message>
        <source>To finance</source>
        <translation>去財務</translation>
    </message>
    <message>
        <source>To another department</source>
        <translation>去其他部門</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes the lead is told.</source>
        <translation>
            <numerusform>離崗滿 {n} 分鐘將報告主管。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the post</source>
        <translation>暫離崗位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Or in your words</source>
        <translation>或自行填寫</translation>
    </message>
    <message>
        <source>Report to the lead</source>
        <translation>報告主管</translation>
    </message>
    <message>
        <source>{who} is signed out, with the reason and since when.</source>
        <translation>{who} 將被簽退，離崗原因和時間一併儲存。</translation>
    </message>
    <message>
        <source>The lead has been told</source>
        <translation>已報告主管</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>已報告給誰？</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>數字鍵</translation>
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
        <translation>密碼只應您自己知道。請設一個 4 至 12 位數字的新密碼。</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>您的新密碼</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>目前的密碼</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>New PIN for {number} {name}</source>
        <translation>為 {number} {name} 設新密碼</translation>
    </message>
    <message>
        <source>Tell it to this person alone. It has to be changed at the next sign-in.</source>
        <translation>請只告知本人。下次登入時須變更。</translation>
    </message>
    <message>
        <source>Give out this PIN</source>
        <translation>發放此密碼</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation>第二人核准</translation>
    </message>
    <message>
        <source>{what}. Needed: {role}, not yourself.</source>
        <translation>{what}。須由{role}核准，不能是本人。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The data came from another computer. Give out new PINs where a copy may be in other hands, then confirm.</source>
        <translation>資料來自另一台電腦。如副本可能落入他人之手，請為相關人員發放新密碼，然後確認。</translation>
    </message>
    <message>
        <source>This computer is new to the site</source>
        <translation>本場所首次使用這台電腦</translation>
    </message>
    <message>
        <source>The PINs are in order</source>
        <translation>密碼已安排妥當</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>螢幕已鎖定</translation>
    </message>
    <message>
        <source>Your staff number and PIN</source>
        <translation>請輸入工號和密碼</translation>
    </message>
    <message>
        <source>Staff number {number} is at work here</source>
        <translation>工號 {number} 正在此處當班</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>換人登入</translation>
    </message>
    <message numerus="yes">
        <source>{number} {name} away for {n} minutes</source>
        <translation>
            <numerusform>{number} {name} 離崗已 {n} 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Back at the post</source>
        <translation>已回崗</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>At the post</source>
        <translation>在崗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離崗</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>A staff number has 1 to 8 digits and is not 0.</source>
        <translation>工號為 1 至 8 位數字，且不能是 0。</translation>
    </message>
    <message>
        <source>Staff number {number} is already in use.</source>
        <translation>工號 {number} 已有人使用。</translation>
    </message>
    <message>
        <source>Please enter a name of at most {longest} characters.</source>
        <translation>請輸入姓名，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please enter a site name of at most {longest} characters.</source>
        <translation>請輸入場所名稱，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Nobody can be given this role.</source>
        <translation>不能授予此角色。</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>密碼為 {shortest} 至 {longest} 位數字。</translation>
    </message>
    <message>
        <source>This PIN is guessed too easily. Please choose another one.</source>
        <translation>此密碼太容易被猜到，請換一個。</translation>
    </message>
    <message>
        <source>This PIN was entered for another staff number.</source>
        <translation>此密碼是為另一個工號輸入的。</translation>
    </message>
    <message>
        <source>Only a manager can reset this PIN.</source>
        <translation>只有經理才能重設此密碼。</translation>
    </message>
    <message>
        <source>Change your own PIN with your present one.</source>
        <translation>變更自己的密碼請先輸入目前的密碼。</translation>
    </message>
    <message>
        <source>Somebody else tried at the same moment. Please try again.</source>
        <translation>同時有別人在嘗試，請再試一次。</translation>
    </message>
    <message>
        <source>This person may not approve that.</source>
        <translation>此人無權核准。</translation>
    </message>
    <message>
        <source>Somebody else has to approve this.</source>
        <translation>須由另一人核准。</translation>
    </message>
    <message>
        <source>The approval no longer holds. Please have it given again.</source>
        <translation>核准已失效，請重新核准。</translation>
    </message>
    <message>
        <source>This approval has been used already.</source>
        <translation>此核准已使用過。</translation>
    </message>
    <message>
        <source>This is the last manager. Give somebody else the role first.</source>
        <translation>這是最後一位經理，請先把經理角色授予他人。</translation>
    </message>
    <message>
        <source>There is no such staff member.</source>
        <translation>沒有這位員工。</translation>
    </message>
    <message>
        <source>This site is set up already.</source>
        <translation>本場所已完成初次設定。</translation>
    </message>
    <message>
        <source>Please enter opening hours for at least one day of the week.</source>
        <translation>請至少為一週中的一天填寫營業時間。</translation>
    </message>
    <message>
        <source>You are not signed in for duty.</source>
        <translation>您尚未簽到上崗。</translation>
    </message>
    <message>
        <source>This person is not away.</source>
        <translation>此人沒有離崗。</translation>
    </message>
    <message>
        <source>Please give a reason of at most {longest} characters.</source>
        <translation>請填寫原因，最多 {longest} 個字。</translation>
    </message>
    <message>
        <source>Please name the supervisor who was told.</source>
        <translation>請填寫已報告的主管。</translation>
    </message>
    <message>
        <source>A counter number is between 0 and 99.</source>
        <translation>櫃檯號為 0 至 99。</translation>
    </message>
    <message>
        <source>Number or PIN is not right.</source>
        <translation>工號或密碼不正確。</translation>
    </message>
    <message>
        <source>Please wait {minutes} minutes.</source>
        <translation>請等待 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>Please wait {seconds} s.</source>
        <translation>請等待 {seconds} 秒。</translation>
    </message>
</context>
</TS>

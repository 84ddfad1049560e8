namespace PragueProcess.Tests.Text;

/// <summary>Texts by which someone may try to bring script, style or a foreign address into a page.</summary>
internal static class HostileMarkdown
{
    public static readonly string[] All =
    [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#115;cript:alert(1))", "[a](&#x6A;avascript:alert(1))",
        "[a](javascript&colon;alert(1))", "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))", "[a](<java\tscript:alert(1)>)",
        "[a](&#1;javascript:alert(1))", "[a](&nbsp;javascript:alert(1))", "[a](< javascript:alert(1)>)", "[a](javascript://%0aalert(1))",
        "[a](javascript:/*--></title></style></script><svg/onload=alert(1)>)", "[a](\\javascript:alert(1))", "[a](vbscript:msgbox(1))",
        "[a](livescript:x)", "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[a](data:text/html,<script>alert(1)</script>)",
        "[a](file:///etc/passwd)", "[a](blob:https://a/b)", "[a](view-source:https://a)", "[a](filesystem:https://a/b)", "[a](about:blank)",
        "[a](//evil.example)", "[a](/\\evil.example)", "[a](\\\\\\\\evil.example)", "[a](/&Tab;/evil.example)", "[a](/&#10;/evil.example)",
        "[a](/&bsol;evil.example)", "[a](http:evil.example)", "[a](https:/evil.example)", "[a](http:\\\\\\\\evil.example)", "[a](https://a&Tab;b)",
        "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>", "<vbscript:a>", "<data:text/html,a>", "<a@b.example\"onclick=alert(1)>",
        "[a]\n\n[a]: javascript:alert(1)", "[a][b]\n\n[b]: data:text/html,x 'title'", "[a][]\n\n[a]: //evil.example", "![a]\n\n[a]: javascript:alert(1)",
        "![a](javascript:alert(1))", "![a](https://evil.example/x.png)", "![a](//evil.example/x.png)", "![a](data:image/svg+xml,<svg onload=alert(1)>)",
        "![\"onerror=\"alert(1)](/x)", "![a](/x \"\\\" onerror=alert(1) b=\\\"\")", "![a](/x\"onerror=\"alert(1))", "[![a](/x)](javascript:alert(1))",
        "[a](/b \"\\\" onclick=alert(1) c=\\\"\")", "[a](/b '\" onclick=alert(1)')", "[a](/b\"onclick=\"alert(1))", "[a](https://a/\"onclick=\"alert(1))",
        "[a](/b){onclick=alert(1)}", "# a {onclick=alert(1)}", "a {#id .evil style=position:fixed}", "*a*{.evil}", "{onclick=alert(1)}\na", "![a](/x){onerror=alert(1)}",
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example></SCRIPT>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=javascript:alert(1)>", "<embed src=//evil.example>", "<form action=javascript:alert(1)><button>a</button></form>", "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>", "<body onload=alert(1)>", "<base href=//evil.example>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<link rel=stylesheet href=//evil.example>", "<style>*{display:none}</style>", "<div style=\"position:fixed;inset:0\">a</div>", "<p style=background:url(javascript:alert(1))>",
        "<!-- --><script>alert(1)</script>", "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml-stylesheet href=javascript:alert(1)?>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<a href=javascript:alert(1)>a</a>", "<a href='//evil.example' style=x>a</a>", "<template><script>alert(1)</script></template>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "`<script>alert(1)</script>`", "```\n</code></pre><script>alert(1)</script>\n```",
        "```\"onclick=\"alert(1)\na\n```", "``` html\" style=\"position:fixed\na\n```", "    </pre><script>alert(1)</script>", "[a](lang:en\"onclick=\"alert(1))", "[a](lang:javascript:alert(1))",
        "[<script>alert(1)</script>](lang:en)", "![a](lang:en)", "<lang:en>", "[^a]\n\n[^a]: <script>alert(1)</script> [b](javascript:alert(1))", "[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: a",
        "[a[^1]](javascript:alert(1))\n\n[^1]: b", "Table: <script>alert(1)</script>\n\na|b\n-|-\n1|2", "<script>|b\n-|-\n<img src=x onerror=alert(1)>|[a](javascript:alert(1))",
        "a|b\n:-|-:\n1|2", "[a](javascript:alert(1) 'b'", "[a](<javascript:alert(1)>)", "[a](https://user:pass@evil.example\\\\@good.example)", "<http://a\u0000b>", "[a](\u202Ejavascript:alert(1))",
        "[a](java\u0000script:alert(1))", "[a](ｊavascript:alert(1))", "[a](mailto:x?\"onclick=alert(1))", "[a](tel:1\"onclick=alert(1))", "[a](#\"onclick=alert(1))",
        "[a](https://a \"&{alert(1)}\")", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<>javascript:alert(1)", "<a\u2028href=javascript:alert(1)>",
    ];
}

// Vaadin's client compiles what the server sends with `new Function(...)`, which the page's content
// security policy forbids. This does the same with a script element that carries the page's nonce.
(() => {
  const nonce = document.currentScript.nonce;
  const prototype = window.Function.prototype;

  function compile(...parameters) {
    const body = parameters.pop() ?? '';
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `window.compiled = function anonymous(${parameters.join(',')}\n) {\n${body}\n}`;
    document.head.append(script);
    script.remove();
    const compiled = window.compiled;
    delete window.compiled;
    return compiled;
  }

  compile.prototype = prototype;
  window.Function = compile;
})();

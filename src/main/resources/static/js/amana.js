// Small comforts. Every page works without them.
(function () {
    'use strict';

    // A form that is on its way is not sent again by a second click.
    document.addEventListener('submit', function (event) {
        const form = event.target;
        if (form.dataset.sent === 'yes') {
            event.preventDefault();
            return;
        }
        if (form.method === 'post') {
            form.dataset.sent = 'yes';
            form.setAttribute('aria-busy', 'true');
        }
    });
    addEventListener('pageshow', function () {
        document.querySelectorAll('form[data-sent]').forEach(function (form) {
            delete form.dataset.sent;
            form.removeAttribute('aria-busy');
        });
    });

    // The summary of what is wrong is read first, in the order of the page.
    const errors = document.getElementById('errors');
    if (errors) {
        const list = errors.querySelector('ul');
        const field = item => document.getElementById((item.querySelector('a')?.hash || '').slice(1)) || errors;
        [...list.children]
            .sort((one, other) => field(one).compareDocumentPosition(field(other)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : field(one) === field(other) ? 0 : 1)
            .forEach(item => list.append(item));
        errors.focus();
    }

    // A strip of places shows the one where the reader is.
    const here = document.querySelector('.am-strip [aria-current]');
    if (here) {
        here.parentElement.scrollLeft += here.getBoundingClientRect().left + here.offsetWidth / 2 - innerWidth / 2;
    }

    // The menu closes on Escape and on a click elsewhere.
    const menu = document.querySelector('.am-menu');
    if (menu) {
        document.addEventListener('keydown', function (event) {
            if (event.key === 'Escape' && menu.open) {
                menu.open = false;
                menu.querySelector('summary').focus();
            }
        });
        document.addEventListener('click', function (event) {
            if (menu.open && !menu.contains(event.target)) {
                menu.open = false;
            }
        });
    }

    // A choice that filters a list is applied at once; the button is for who has no script.
    document.querySelectorAll('form[data-apply] select').forEach(function (select) {
        select.addEventListener('change', function () {
            select.form.requestSubmit();
        });
    });

    document.addEventListener('click', function (event) {
        const print = event.target.closest('[data-print]');
        if (print) {
            window.print();
        }
        const copy = event.target.closest('[data-copy]');
        if (copy) {
            navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
            copy.classList.add('am-copied');
        }
    });
})();

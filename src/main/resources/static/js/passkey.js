// Asks this device for a passkey, or to make one, and sends its answer with the page's form.
(function () {
    'use strict';

    const form = document.querySelector('form[data-passkey]');
    if (!form) {
        return;
    }
    const button = form.querySelector('[data-ask]');
    const say = what => form.querySelectorAll('[data-said]').forEach(said => { said.hidden = said.dataset.said !== what; });
    if (!window.PublicKeyCredential) {
        say('unable');
        return;
    }
    button.hidden = false;

    function bytes(text) {
        const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
        return Uint8Array.from(plain, sign => sign.charCodeAt(0));
    }

    function text(buffer) {
        return btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    }

    const ids = list => (list || []).map(one => ({...one, id: bytes(one.id)}));

    async function make(options) {
        const made = await navigator.credentials.create({publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            user: {...options.user, id: bytes(options.user.id)},
            excludeCredentials: ids(options.excludeCredentials)
        }});
        return {
            id: made.id,
            rawId: text(made.rawId),
            type: made.type,
            response: {
                attestationObject: text(made.response.attestationObject),
                clientDataJSON: text(made.response.clientDataJSON),
                transports: made.response.getTransports ? made.response.getTransports() : []
            },
            clientExtensionResults: made.getClientExtensionResults(),
            authenticatorAttachment: made.authenticatorAttachment
        };
    }

    async function answer(options) {
        const given = await navigator.credentials.get({publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            allowCredentials: ids(options.allowCredentials)
        }});
        return {
            id: given.id,
            rawId: text(given.rawId),
            type: given.type,
            response: {
                authenticatorData: text(given.response.authenticatorData),
                clientDataJSON: text(given.response.clientDataJSON),
                signature: text(given.response.signature),
                userHandle: given.response.userHandle ? text(given.response.userHandle) : undefined
            },
            clientExtensionResults: given.getClientExtensionResults(),
            authenticatorAttachment: given.authenticatorAttachment
        };
    }

    button.addEventListener('click', async function () {
        if (!form.reportValidity()) {
            return;
        }
        say('');
        button.disabled = true;
        try {
            const options = JSON.parse(form.dataset.options);
            const said = await (form.dataset.passkey === 'make' ? make(options) : answer(options));
            form.elements.answer.value = JSON.stringify(said);
            form.requestSubmit();
        } catch (refused) {
            button.disabled = false;
            say(refused.name === 'InvalidStateError' ? 'known' : 'refused');
        }
    });
})();

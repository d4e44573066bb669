package org.amana.membership.dues.account;

/** How dues were handed over. */
public enum PaymentMeans {
    CASH,
    CHEQUE,
    BANK_TRANSFER,
    MONEY_ORDER
}

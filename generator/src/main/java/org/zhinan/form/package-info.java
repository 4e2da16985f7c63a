/** Blank forms written from their definitions, each in its formats; what is in one, {@code form.xlsx} and {@code form.paper} know. */
package org.zhinan.form;

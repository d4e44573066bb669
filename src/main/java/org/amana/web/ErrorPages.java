package org.amana.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of whatever no controller answered for. Whoever opens its address by hand finds nothing there. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object happened = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = happened instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
        Mishap mishap = MishapFilter.of(request);
        ModelAndView page = new ModelAndView("error", "status", status);
        page.addObject("reference", mishap == null ? null : mishap.reference());
        page.setStatus(
                HttpStatus.resolve(status) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(status));
        return page;
    }
}

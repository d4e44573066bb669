package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a reader sees when a request cannot be met and no form is there to say so. */
@ControllerAdvice
class ErrorAdvice {

    private final ObjectProvider<PageFrame> frames;
    private final Mishaps mishaps;

    ErrorAdvice(ObjectProvider<PageFrame> frames, Mishaps mishaps) {
        this.frames = frames;
        this.mishaps = mishaps;
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ModelAndView notFound(Exception missing, HttpServletRequest request) {
        return page(request, missing, HttpStatus.NOT_FOUND, "error.notFound", List.of());
    }

    @ExceptionHandler({
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        MultipartException.class,
        HandlerMethodValidationException.class,
        BindException.class
    })
    ModelAndView incomplete(Exception missing, HttpServletRequest request) {
        return page(request, missing, HttpStatus.BAD_REQUEST, "error.incomplete", List.of());
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(request, tooLarge, HttpStatus.CONTENT_TOO_LARGE, "error.tooLarge", List.of());
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation refused, HttpServletRequest request) {
        return page(
                request,
                refused,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "error.refused",
                refused.reasons().stream()
                        .map(reason -> said(reason.message(), reason.args()))
                        .toList());
    }

    @ExceptionHandler
    ModelAndView overtaken(Overtaken overtaken, HttpServletRequest request) {
        return page(
                request,
                overtaken,
                HttpStatus.CONFLICT,
                "error.overtaken",
                List.of(said(overtaken.message(), overtaken.args())));
    }

    @ExceptionHandler
    ModelAndView stale(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return page(
                request, stale, HttpStatus.CONFLICT, "error.overtaken", List.of(said("overtaken.edited", List.of())));
    }

    private static DefaultMessageSourceResolvable said(String message, List<Object> args) {
        return new DefaultMessageSourceResolvable(new String[] {message}, args.toArray());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Exception happened,
            HttpStatus status,
            String title,
            List<DefaultMessageSourceResolvable> reasons) {
        ModelAndView page = new ModelAndView("error/refusal");
        page.setStatus(status);
        frames.forEach(frame -> frame.complete(page.getModelMap(), request));
        page.addObject("heading", title);
        page.addObject("reasons", reasons);
        Mishap kept = mishaps.keepRefusal(request, happened, status);
        page.addObject("reference", kept == null ? null : kept.reference());
        page.addObject("back", request.getMethod().equals("GET") ? "/home" : SamePage.of(request));
        return page;
    }
}

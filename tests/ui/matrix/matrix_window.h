// The Matrix page on a fresh copy of a sample without grades, and what tests do to it.
#pragma once

#include "gui.h"
#include "matrix/judgement_panel.h"
#include "matrix/matrix_page.h"
#include "matrix/matrix_view.h"
#include "text.h"

#include <QAbstractButton>
#include <QLabel>

#include <catch2/catch.hpp>

namespace meyar::ui::test {

inline const model::AssessorId anna{"a1"};
inline const model::AssessorId murad{"a2"};

struct MatrixWindow {
    explicit MatrixWindow(int assessors = 1) : sample("azerbaijan-2016"), page(withAssessors(assessors), nullptr) {
        page.resize(1100, 760);
        page.show();
        page.showCell(*model::parseCell("5.1/F1"));
    }

    DocumentController& controller() { return sample.controller; }
    MatrixView& view() { return *page.findChild<MatrixView*>(); }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        REQUIRE(found);
        return *found;
    }

    const model::Cell& cell(const char* id) { return controller().assessment().cells[placeOf(id)]; }
    const method::CellStanding& standing(const char* id) { return controller().results().scorecard.cells[placeOf(id)]; }
    std::size_t placeOf(const char* id) { return *controller().assessment().framework.findCell(*model::parseCell(id)); }
    QString current() {
        const auto place = view().currentPlace();
        return place ? qs(model::text(controller().assessment().framework.cellAt(*place))) : QString();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view(), key, modifiers);
    }
    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    void rate(const char* cell, const model::AssessorId& assessor, std::size_t grade, const std::string& why = {}) {
        REQUIRE(controller().apply(
            document::Rate{*model::parseCell(cell), {assessor, model::Answer::grade(grade), why, std::nullopt}}));
    }

    OpenSample sample;
    MatrixPage page;

private:
    DocumentController& withAssessors(int count) {
        if (count > 0) sample.controller.apply(document::AddAssessor{anna, "Anna"});
        if (count > 1) sample.controller.apply(document::AddAssessor{murad, "Murad"});
        if (count > 0) sample.controller.setAssessor(anna);
        return sample.controller;
    }
};

} // namespace meyar::ui::test

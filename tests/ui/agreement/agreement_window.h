// The Agreement page on a fresh copy of a sample, and what tests do to it.
#pragma once

#include "agreement/agreement_page.h"
#include "agreement/queue_model.h"
#include "agreement/queue_view.h"
#include "gui.h"
#include "text.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

#include <catch2/catch.hpp>

namespace meyar::ui::test {

inline const model::AssessorId anna{"anna"};
inline const model::AssessorId murad{"murad"};

struct AgreementWindow {
    explicit AgreementWindow(const std::string& name = "azerbaijan-2016") : sample(name), page(sample.controller) {
        for (QAbstractItemModel* model : {queue().model(), table().model()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, &page);
        page.resize(1080, 700);
        page.show();
        page.bringUpToDate();
    }

    DocumentController& controller() { return sample.controller; }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        INFO(objectName);
        REQUIRE(found);
        return *found;
    }
    QueueView& queue() { return part<QueueView>("agreementQueue"); }
    QTableView& table() { return part<QTableView>("agreementTable"); }
    QPlainTextEdit& reason() { return part<QPlainTextEdit>("settlingReason"); }
    QString words(const char* label) { return part<QLabel>(label).text(); }
    QString chip(const char* name) { return part<QAbstractButton>(name).text(); }
    int dissents() { return static_cast<int>(page.findChildren<QLabel*>(QStringLiteral("dissent")).size()); }

    QStringList cells() {
        QStringList codes;
        for (int row = 0; row < queue().model()->rowCount(); ++row)
            codes << queue().model()->index(row, 0).data().toString();
        return codes;
    }
    QString current() { return queue().currentIndex().data().toString(); }
    const model::Cell& cell(const char* id) {
        return controller().assessment().cells[*controller().assessment().framework.findCell(*model::parseCell(id))];
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&queue(), key, modifiers);
    }
    void apply(const document::Edit& edit) { REQUIRE(controller().apply(edit)); }
    void rate(const char* id, const model::AssessorId& assessor, model::Answer answer, const std::string& why = {}) {
        apply(document::Rate{*model::parseCell(id), {assessor, answer, why, std::nullopt}});
    }
    void rate(const char* id, std::size_t annas, std::size_t murads) {
        rate(id, anna, model::Answer::grade(annas), "Anna's reason.");
        rate(id, murad, model::Answer::grade(murads), "Murad's reason.");
    }
    void twoAssessors() {
        apply(document::AddAssessor{anna, "Anna"});
        apply(document::AddAssessor{murad, "Murad"});
    }

    OpenSample sample;
    AgreementPage page;
};

/// Anna and Murad differ on three cells, most on 1.1/O1, and are of one mind on 2.1/F1.
struct Disputing : AgreementWindow {
    Disputing() {
        twoAssessors();
        rate("1.1/F1", 0, 1);
        rate("1.1/O1", 0, 2);
        rate("1.2/F1", 1, 2);
        rate("2.1/F1", 0, 0);
        queue().setCurrentIndex(queue().model()->index(0, 0));
    }
};

} // namespace meyar::ui::test

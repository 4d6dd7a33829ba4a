// The answers one may give to a cell, one below the other: sign, word and key. Words of any length stay whole.
#pragma once

#include "matrix/answer_keys.h"
#include "matrix/grade_glyph.h"
#include "model/wording.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>
#include <vector>

namespace meyar::ui {

/// One answer: painted as a row of the list.
class AnswerButton : public QAbstractButton {
    Q_OBJECT
public:
    AnswerButton(const QString& word, const Glyph& glyph, int key, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Glyph m_glyph;
    int m_key;
};

class AnswerList : public QFrame {
    Q_OBJECT
public:
    explicit AnswerList(QWidget* parent);

    struct Entry {
        model::Answer answer;
        QString word;
        Glyph glyph;
        bool operator==(const Entry&) const = default;
    };
    /// All answers that the scale knows, in the order of their keys.
    static std::vector<Entry> entriesOf(const model::Assessment& assessment, const model::Wording& wording);
    void setEntries(const std::vector<Entry>& entries);
    void setChosen(std::optional<model::Answer> answer);

signals:
    void chosen(meyar::model::Answer answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Entry> m_entries;
    std::vector<AnswerButton*> m_buttons;
    std::optional<model::Answer> m_chosen;
};

} // namespace meyar::ui

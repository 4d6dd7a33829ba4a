// The letters of a ballot as they are recognised, each with its title; what cannot stand is marked as it is typed.
#pragma once

#include "model/assessment.h"

#include <QWidget>

#include <vector>

namespace meyar::ui {

struct LetterChip {
    enum class State { Good, TooMany, Repeated, Unknown };

    QString letter;
    QString title; ///< empty for an unknown letter
    State state = State::Good;

    bool operator==(const LetterChip&) const = default;
};

/// A chip for each letter typed; letters past the `maxChoices`th are TooMany.
std::vector<LetterChip> chipsOf(const model::Framework& framework, const std::vector<model::Letter>& letters,
                                int maxChoices, model::Language language);

class LetterChips : public QWidget {
    Q_OBJECT
public:
    explicit LetterChips(QWidget* parent = nullptr);

    void setChips(std::vector<LetterChip> chips);
    const std::vector<LetterChip>& chips() const { return m_chips; }
    /// Keeps room for so many, that the page does not jump while one types.
    void setRoom(int chips);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A chip's title, and what is wrong with it; `title` may be a shortened one.
    QString words(const LetterChip& chip, const QString& title) const;

    /// The places that are still free, as faint outlines.
    void paintRoom(QPainter& painter) const;

    std::vector<LetterChip> m_chips;
    int m_room = 3;
};

} // namespace meyar::ui

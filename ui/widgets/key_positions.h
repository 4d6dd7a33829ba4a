// Keys by their position on the keyboard, where the layout has letters there that no shortcut uses: with a Russian
// layout the key N sends a Cyrillic letter, and with an Azerbaijani one the key W sends Ü.
#pragma once

#include <QKeyEvent>
#include <QObject>

#include <optional>

class QWidget;

namespace meyar::ui {

/// Marks a part whose single keys are commands: letters, digits and punctuation without Ctrl act in it by position.
/// Fields of text within keep what is typed.
void takeKeysByPosition(QWidget& part);

/// What the key has on a US keyboard; none when its own letter or digit is Latin, or its position is not known.
std::optional<QChar> latinAtPosition(const QKeyEvent& key);

class KeyPositions : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application for as long as it lives.
    explicit KeyPositions(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send(QWidget& receiver, const QKeyEvent& key, QChar meant);

    bool m_sending = false;
};

} // namespace meyar::ui
